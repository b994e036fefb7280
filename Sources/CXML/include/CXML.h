// A streaming (SAX) XML reader over libxml2 and a gzip reader over zlib, behind names of our own and plain C types.
#ifndef BRIEF_CXML_H
#define BRIEF_CXML_H
#include <stdint.h>
#endif
