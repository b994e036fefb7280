// Reading HTML with libxml2's parser, behind names of our own.
//
// libxml2's headers pull in ICU's, which clash with the ICU inside Foundation: plain <stdint.h> types only.
#ifndef BRIEF_CHTML_H
#define BRIEF_CHTML_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Receives what the parser meets, in document order. A start has its end also where the page forgot it, except at
/// the end of a page that breaks off inside a start tag: that element has no end, so the ends of the elements around
/// it come while it seems open, but neither a start nor a text follows. All strings are UTF-8 and live only during the
/// call.
typedef struct chtml_handler {
  void *context;
  /// `attributes` are names and values in turn, ended by a NULL name; NULL itself when there are none. A value may be
  /// NULL.
  void (*start)(void *context, const char *name, const char *const *attributes);
  void (*end)(void *context, const char *name);
  /// A piece of text with its character references resolved; one text may come in several pieces.
  void (*text)(void *context, const char *bytes, int64_t length);
} chtml_handler;

/// Parses a page in UTF-8, mending what is malformed. What the page says of its encoding is ignored. May be called
/// from several threads at once. Returns 0; -1 when the page is too long (2 GiB); -2 when memory ran out.
int32_t chtml_parse(const char *utf8, int64_t length, const chtml_handler *handler);

#ifdef __cplusplus
}
#endif
#endif
