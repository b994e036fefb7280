#include "cicu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unorm2.h>
#include <unicode/ustring.h>
#include <unicode/utext.h>
#include <unicode/utf16.h>

struct cicu_breaker {
  UBreakIterator *iterator;
  UText text;
};

// A status below 0 (such as U_USING_DEFAULT_WARNING) is no failure: ICU has no Arabic sentence rules of its own.

cicu_breaker *cicu_breaker_open(const char *locale) {
  UErrorCode status = U_ZERO_ERROR;
  cicu_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) return NULL;
  UText empty = UTEXT_INITIALIZER;
  breaker->text = empty;
  breaker->iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
  if (U_FAILURE(status)) {
    free(breaker);
    return NULL;
  }
  return breaker;
}

int32_t cicu_breaker_set_text(cicu_breaker *breaker, const char *utf8, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  utext_openUTF8(&breaker->text, utf8, length, &status);
  ubrk_setUText(breaker->iterator, &breaker->text, &status);
  return U_FAILURE(status) ? (int32_t)status : 0;
}

int32_t cicu_breaker_next(cicu_breaker *breaker, int32_t *boundaries, int32_t capacity) {
  int32_t count = 0;
  while (count < capacity) {
    int32_t boundary = ubrk_next(breaker->iterator);
    if (boundary == UBRK_DONE) break;
    boundaries[count++] = boundary;
  }
  return count;
}

void cicu_breaker_close(cicu_breaker *breaker) {
  if (!breaker) return;
  ubrk_close(breaker->iterator);
  utext_close(&breaker->text);
  free(breaker);
}

int32_t cicu_detect_charsets(const char *bytes, int32_t length, cicu_charset_guess *guesses, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  if (U_FAILURE(status)) return -1;
  ucsdet_setText(detector, bytes, length, &status);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &status);
  int32_t count = 0;
  if (U_SUCCESS(status)) {
    for (int32_t i = 0; i < found && count < capacity; i++) {
      const char *name = ucsdet_getName(matches[i], &status);
      int32_t confidence = ucsdet_getConfidence(matches[i], &status);
      if (U_FAILURE(status)) break;
      strncpy(guesses[count].name, name, sizeof guesses[count].name - 1);
      guesses[count].name[sizeof guesses[count].name - 1] = 0;
      guesses[count++].confidence = confidence;
    }
  }
  ucsdet_close(detector);
  return U_FAILURE(status) ? -1 : count;
}

int32_t cicu_knows_charset(const char *charset) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(charset, &status);
  if (U_FAILURE(status)) return 0;
  ucnv_close(converter);
  return 1;
}

int64_t cicu_to_utf8(
  const char *charset, const char *bytes, int64_t length, char *output, int64_t capacity, int64_t *bad_offset) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *from = ucnv_open(charset, &status);
  if (U_FAILURE(status)) return -1;
  UConverter *to = ucnv_open("UTF-8", &status);
  if (U_FAILURE(status)) {
    ucnv_close(from);
    return -1;
  }
  ucnv_setToUCallBack(from, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  UChar pivot[4096];
  UChar *pivot_source = pivot, *pivot_target = pivot;
  char overflow[8192];
  const char *source = bytes, *limit = bytes + length;
  int64_t written = 0;
  int64_t result = 0;
  *bad_offset = -1;
  UBool reset = 1;
  for (;;) {
    char *target, *start, *target_limit;
    if (written < capacity) {
      start = output + written;
      target_limit = output + capacity;
    } else {
      start = overflow;
      target_limit = overflow + sizeof overflow;
    }
    target = start;
    status = U_ZERO_ERROR;
    ucnv_convertEx(to, from, &target, target_limit, &source, limit, pivot, &pivot_source, &pivot_target,
                   pivot + sizeof pivot / sizeof pivot[0], reset, 1, &status);
    reset = 0;
    written += target - start;
    if (status == U_BUFFER_OVERFLOW_ERROR) continue;
    if (U_FAILURE(status)) {
      // The converter has read the bad bytes already.
      char bad[32];
      int8_t bad_length = sizeof bad;
      UErrorCode bad_status = U_ZERO_ERROR;
      ucnv_getInvalidChars(from, bad, &bad_length, &bad_status);
      *bad_offset = source - bytes - (U_SUCCESS(bad_status) ? bad_length : 0);
      result = -2;
    } else {
      result = written;
    }
    break;
  }
  ucnv_close(from);
  ucnv_close(to);
  return result;
}

int32_t cicu_category(uint32_t scalar) { return u_charType((UChar32)scalar); }

int32_t cicu_ends_sentence(uint32_t scalar) { return u_hasBinaryProperty((UChar32)scalar, UCHAR_S_TERM); }

int32_t cicu_is_emoji(uint32_t scalar) {
  if (scalar == 0x200D || (scalar >= 0xFE0E && scalar <= 0xFE0F) || scalar == 0x20E3) return 1;
  return u_hasBinaryProperty((UChar32)scalar, UCHAR_EMOJI_PRESENTATION) ||
         u_hasBinaryProperty((UChar32)scalar, UCHAR_EMOJI_MODIFIER) ||
         (scalar > 0x2000 && u_hasBinaryProperty((UChar32)scalar, UCHAR_EXTENDED_PICTOGRAPHIC));
}

int32_t cicu_fold(uint32_t scalar, uint32_t *output, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
  if (U_FAILURE(status)) return 0;
  UChar decomposed[32];
  int32_t length = unorm2_getDecomposition(normalizer, (UChar32)scalar, decomposed, 32, &status);
  if (U_FAILURE(status)) return 0;
  if (length < 0) {
    if (capacity > 0) output[0] = scalar;
    return 1;
  }
  int32_t count = 0;
  for (int32_t i = 0; i < length;) {
    UChar32 next;
    U16_NEXT(decomposed, i, length, next);
    if (count < capacity) output[count] = (uint32_t)next;
    count++;
  }
  return count;
}

static int32_t cicu_decompose(const UNormalizer2 *normalizer, const UChar *text, int32_t length, UChar *output) {
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = unorm2_normalize(normalizer, text, length, output, 64, &status);
  return U_FAILURE(status) ? -1 : count;
}

int32_t cicu_decompose_and_fold(uint32_t scalar, uint32_t *output, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKDInstance(&status);
  if (U_FAILURE(status) || scalar > 0x10FFFF) return 0;
  UChar text[64], folded[64];
  int32_t length = 0;
  U16_APPEND_UNSAFE(text, length, (UChar32)scalar);
  length = cicu_decompose(normalizer, text, length, folded);
  if (length < 0) return 0;
  length = u_strFoldCase(text, 64, folded, length, U_FOLD_CASE_DEFAULT, &status);
  if (U_FAILURE(status)) return 0;
  // Folding can give back a composed letter.
  length = cicu_decompose(normalizer, text, length, folded);
  int32_t count = 0;
  for (int32_t i = 0; i < length;) {
    UChar32 next;
    U16_NEXT(folded, i, length, next);
    if (count < capacity) output[count] = (uint32_t)next;
    count++;
  }
  return count;
}

int32_t cicu_digit(uint32_t scalar) { return u_charDigitValue((UChar32)scalar); }
