// The few ICU calls that brief needs, behind names of our own.
//
// ICU's functions are macros with a version suffix and its headers clash with the ICU inside Foundation, so no ICU
// header may be visible here: plain <stdint.h> types only. All text is UTF-8; all offsets are byte offsets.
#ifndef BRIEF_CICU_H
#define BRIEF_CICU_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// A sentence break iterator with the text it stands on.
typedef struct cicu_breaker cicu_breaker;

/// Opens a sentence break iterator with the rules of `locale`; NULL when ICU has none.
cicu_breaker *cicu_breaker_open(const char *locale);
/// Sets the text, which must outlive its use. Returns 0, or ICU's error code.
int32_t cicu_breaker_set_text(cicu_breaker *breaker, const char *utf8, int64_t length);
/// Writes up to `capacity` next boundaries (byte offsets, the start of the text left out) and returns how many;
/// 0 at the end of the text.
int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *boundaries, int32_t capacity);
void cicu_breaker_close(cicu_breaker *breaker);

/// Finds the likely encodings of `bytes`: for each the IANA name (at most 39 characters) and ICU's confidence in
/// percent, best first. Returns how many were written, below 0 on failure.
typedef struct cicu_charset_guess {
  char name[40];
  int32_t confidence;
} cicu_charset_guess;
int32_t cicu_detect_charsets(const char *bytes, int32_t length, cicu_charset_guess *guesses, int32_t capacity);

/// Converts `length` bytes in `charset` to UTF-8 in `output`. Returns the length needed (call with capacity 0 to ask),
/// -1 for an unknown charset, -2 for bytes that the charset does not have, whose offset then stands in `bad_offset`.
int64_t cicu_to_utf8(
  const char *charset, const char *bytes, int64_t length, char *output, int64_t capacity, int64_t *bad_offset);
/// 1 when ICU can convert from `charset`.
int32_t cicu_knows_charset(const char *charset);

/// General category of a code point as in ICU's UCharCategory (0 unassigned … 29).
int32_t cicu_category(uint32_t scalar);
/// 1 for a mark that ends sentences in some script (Unicode's Sentence_Terminal).
int32_t cicu_ends_sentence(uint32_t scalar);
/// 1 for a scalar that is shown as an emoji by default, or an emoji modifier, joiner or variation selector.
int32_t cicu_is_emoji(uint32_t scalar);
/// Compatibility decomposition (NFKD) of one scalar, case folded: writes at most `capacity` scalars and returns how
/// many there are.
int32_t cicu_fold(uint32_t scalar, uint32_t *output, int32_t capacity);
/// Compatibility decomposition (NFKD) of one scalar, marks included, case folded: writes at most `capacity` scalars and
/// returns how many there are (at most 64).
int32_t cicu_decompose_and_fold(uint32_t scalar, uint32_t *output, int32_t capacity);
/// The value of a decimal digit of any script, -1 for other scalars.
int32_t cicu_digit(uint32_t scalar);

#ifdef __cplusplus
}
#endif
#endif
