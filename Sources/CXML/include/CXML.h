// A streaming XML reader over libxml2, and gzip in and out over zlib, behind names of our own.
//
// libxml2's headers pull in ICU's, which clash with the ICU inside Foundation: plain <stdint.h> types only.
#ifndef BRIEF_CXML_H
#define BRIEF_CXML_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// MARK: XML

/// Receives what the parser meets, in document order. All strings are UTF-8 and live only during the call, except that
/// one name has the same address for as long as the parser lives.
typedef struct cxml_handler {
  void *context;
  /// `attributes` has five pointers for each of `count` attributes: local name, prefix (may be NULL), URI (may be NULL),
  /// first byte of the value, byte after the value.
  void (*start)(void *context, const char *name, const char *const *attributes, int32_t count);
  void (*end)(void *context, const char *name);
  /// A piece of text with its references resolved; one text may come in several pieces.
  void (*text)(void *context, const char *bytes, int64_t length);
} cxml_handler;

enum {
  /// Not well-formed, or beyond the parser's limits.
  cxml_malformed = 1,
  /// The bytes are not what the encoding allows.
  cxml_encoding = 2,
  /// The document ends before its root element does.
  cxml_truncated = 3,
  /// A reference to an entity that is not declared, or not of the plain and short kind that is expanded.
  cxml_entity = 4,
  /// No memory.
  cxml_no_memory = 5,
};

/// What stopped the parser.
typedef struct cxml_problem {
  int32_t kind;
  int64_t line;
  int64_t column;
  /// libxml2's words, or the name of the entity.
  char message[256];
} cxml_problem;

typedef struct cxml_parser cxml_parser;

/// A parser that fetches nothing, neither from the network nor from a disk. Of the entities that a document declares
/// only those are expanded whose text is short and has neither markup nor references. NULL when memory ran out.
cxml_parser *cxml_create(const cxml_handler *handler);
/// Parses the next bytes. Returns 0, or -1 when the parser has stopped at a problem.
int32_t cxml_feed(cxml_parser *parser, const void *bytes, int32_t length);
/// Says that there are no more bytes. Returns 0 when the document was complete.
int32_t cxml_finish(cxml_parser *parser);
/// What stopped the parser; NULL when nothing did.
const cxml_problem *cxml_stopped_at(const cxml_parser *parser);
/// Where the parser is, from 1.
int64_t cxml_line(const cxml_parser *parser);
int64_t cxml_column(const cxml_parser *parser);
void cxml_free(cxml_parser *parser);

// MARK: gzip

typedef struct cgzip cgzip;

/// A decompressor of gzip streams of any number of members; NULL when memory ran out.
cgzip *cgzip_inflater(void);
/// A compressor to one gzip member without name and date, so that equal input gives equal output.
cgzip *cgzip_deflater(void);

enum {
  /// All input is used up, or all output is full.
  cgzip_more = 0,
  /// One member ends here, or the compressor is done.
  cgzip_end = 1,
  /// The data is damaged.
  cgzip_damaged = -1,
};

/// Works through `input`; `used` and `made` say how many bytes were read and written. After `cgzip_end` the inflater is
/// ready for another member. A deflater is told by `last` that no input follows; it is then called until `cgzip_end`.
int32_t cgzip_run(
  cgzip *stream, const void *input, int64_t length, int64_t *used, void *output, int64_t capacity, int64_t *made,
  int32_t last);
void cgzip_free(cgzip *stream);

#ifdef __cplusplus
}
#endif
#endif
