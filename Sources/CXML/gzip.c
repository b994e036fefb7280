#include <limits.h>
#include <stdlib.h>
#include <zlib.h>

#include "CXML.h"

struct cgzip {
  z_stream stream;
  int compresses;
};

// 15 bits of window, and gzip's header and trailer.
enum { gzip_window = 15 + 16 };

cgzip *cgzip_inflater(void) {
  cgzip *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  if (inflateInit2(&stream->stream, gzip_window) == Z_OK) return stream;
  free(stream);
  return NULL;
}

cgzip *cgzip_deflater(void) {
  cgzip *stream = calloc(1, sizeof *stream);
  if (!stream) return NULL;
  stream->compresses = 1;
  if (deflateInit2(&stream->stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_window, 8, Z_DEFAULT_STRATEGY) == Z_OK) {
    return stream;
  }
  free(stream);
  return NULL;
}

int32_t cgzip_run(
  cgzip *stream, const void *input, int64_t length, int64_t *used, void *output, int64_t capacity, int64_t *made,
  int32_t last) {
  z_stream *z = &stream->stream;
  uInt available = length > INT_MAX ? INT_MAX : (uInt)length;
  uInt room = capacity > INT_MAX ? INT_MAX : (uInt)capacity;
  z->next_in = (Bytef *)input;
  z->avail_in = available;
  z->next_out = output;
  z->avail_out = room;
  int complete = last && available == length;
  int code = stream->compresses ? deflate(z, complete ? Z_FINISH : Z_NO_FLUSH) : inflate(z, Z_NO_FLUSH);
  *used = available - z->avail_in;
  *made = room - z->avail_out;
  if (code == Z_STREAM_END) {
    if (!stream->compresses) inflateReset(z);
    return cgzip_end;
  }
  // Z_BUF_ERROR only says that nothing could be done for want of input or room.
  return code == Z_OK || code == Z_BUF_ERROR ? cgzip_more : cgzip_damaged;
}

void cgzip_free(cgzip *stream) {
  if (!stream) return;
  if (stream->compresses) {
    deflateEnd(&stream->stream);
  } else {
    inflateEnd(&stream->stream);
  }
  free(stream);
}
