#include "chtml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <pthread.h>
#include <string.h>

static pthread_once_t initialized = PTHREAD_ONCE_INIT;

// How deep elements may nest. libxml2 walks up all open elements at every stray end tag, which takes quadratic time in
// a page of many open elements; pages that are read by people stay far below.
enum { deepest = 2048 };

typedef struct reader {
  const chtml_handler *handler;
  htmlParserCtxtPtr context;
} reader;

static void start_element(void *data, const xmlChar *name, const xmlChar **attributes) {
  const reader *reader = data;
  const chtml_handler *handler = reader->handler;
  htmlParserCtxtPtr context = reader->context;
  handler->start(handler->context, (const char *)name, (const char *const *)attributes);
  if (context->nameNr <= deepest) return;
  const htmlElemDesc *element = htmlTagLookup(name);
  if (element && element->empty) return;
  // The parser has the element on its stack already: take it off again, so that what follows is its parent's.
  handler->end(handler->context, (const char *)name);
  context->nameNr--;
  context->name = context->nameTab[context->nameNr - 1];
}

static void end_element(void *data, const xmlChar *name) {
  const chtml_handler *handler = ((const reader *)data)->handler;
  handler->end(handler->context, (const char *)name);
}

static void characters(void *data, const xmlChar *bytes, int length) {
  const chtml_handler *handler = ((const reader *)data)->handler;
  handler->text(handler->context, (const char *)bytes, length);
}

// Malformed pages are the rule; without this libxml2 would print to standard error.
static void ignore_error(void *data, const char *message, ...) {
  (void)data;
  (void)message;
}

int32_t chtml_parse(const char *utf8, int64_t length, const chtml_handler *handler) {
  if (length <= 0) return 0;
  if (length > INT32_MAX - 1024) return -1;
  pthread_once(&initialized, xmlInitParser);
  htmlParserCtxtPtr context = htmlCreateMemoryParserCtxt(utf8, (int)length);
  if (!context) return -2;
  htmlCtxtUseOptions(
    context, HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  // Events instead of a tree: no limit of depth, no recursion, and memory for the text only. Script and style come as
  // cdataBlock, which stays unset.
  xmlSAXHandler *sax = context->sax;
  memset(sax, 0, sizeof *sax);
  sax->startElement = start_element;
  sax->endElement = end_element;
  sax->characters = characters;
  sax->ignorableWhitespace = characters;
  sax->error = ignore_error;
  sax->fatalError = ignore_error;
  sax->warning = ignore_error;
  reader reader = {handler, context};
  context->userData = &reader;
  context->charset = XML_CHAR_ENCODING_UTF8;
  if (context->input && !context->input->encoding) context->input->encoding = xmlStrdup((const xmlChar *)"UTF-8");
  htmlParseDocument(context);
  int32_t status = context->errNo == XML_ERR_NO_MEMORY ? -2 : 0;
  htmlFreeParserCtxt(context);
  return status;
}
