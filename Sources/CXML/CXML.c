#include "CXML.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static pthread_once_t initialized = PTHREAD_ONCE_INIT;

// How many declared entities are remembered and how long their text may be: enough for a list of named characters, too
// little for an expansion that grows.
enum { most_entities = 512, longest_entity_name = 31, longest_entity = 63 };

// A tag, comment or section must be in memory as a whole, and the time for many attributes or names grows with their
// square: real files stay far below.
enum { longest_piece = 1 << 20, most_names = 10000 };

typedef struct entity {
  char name[longest_entity_name + 1];
  char text[longest_entity + 1];
} entity;

struct cxml_parser {
  cxml_handler handler;
  xmlParserCtxtPtr context;
  cxml_problem problem;
  int stopped;
  int finishing;
  entity *entities;
  int entity_count;
};

// The first problem counts: what follows it is its consequence.
static void stop(cxml_parser *parser, int32_t kind, const char *message) {
  if (parser->stopped) return;
  parser->stopped = 1;
  cxml_problem *problem = &parser->problem;
  problem->kind = kind;
  problem->line = cxml_line(parser);
  problem->column = cxml_column(parser);
  snprintf(problem->message, sizeof problem->message, "%s", message ? message : "");
  xmlStopParser(parser->context);
}

static void structured_error(void *data, xmlErrorPtr error) {
  cxml_parser *parser = data;
  // Without a fatal level libxml2 goes on: warnings, undeclared prefixes.
  if (parser->stopped || error->level != XML_ERR_FATAL) return;
  int32_t kind = cxml_malformed;
  switch (error->code) {
    case XML_ERR_NO_MEMORY:
      kind = cxml_no_memory;
      break;
    case XML_ERR_INVALID_ENCODING:
    case XML_ERR_UNKNOWN_ENCODING:
    case XML_ERR_UNSUPPORTED_ENCODING:
    case XML_I18N_CONV_FAILED:
    case XML_I18N_NO_HANDLER:
      kind = cxml_encoding;
      break;
    case XML_ERR_UNDECLARED_ENTITY:
      kind = cxml_entity;
      break;
    case XML_ERR_INVALID_CHAR:
      // Also the code of a character that XML forbids, which is told apart by its words.
      if (error->message && strstr(error->message, "not proper UTF-8")) kind = cxml_encoding;
      break;
    default:
      break;
  }
  if (parser->finishing && kind == cxml_malformed) kind = cxml_truncated;
  parser->stopped = 1;
  cxml_problem *problem = &parser->problem;
  problem->kind = kind;
  problem->line = error->line > 0 ? error->line : cxml_line(parser);
  problem->column = error->int2 > 0 ? error->int2 : cxml_column(parser);
  const char *message = kind == cxml_entity && error->str1 ? error->str1 : error->message;
  snprintf(problem->message, sizeof problem->message, "%s", message ? message : "");
}

static void start_element(
  void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespace_count,
  const xmlChar **namespaces, int count, int defaulted, const xmlChar **attributes) {
  (void)prefix, (void)uri, (void)namespace_count, (void)namespaces, (void)defaulted;
  cxml_parser *parser = data;
  if (parser->stopped) return;
  parser->handler.start(
    parser->handler.context, (const char *)name, (const char *const *)attributes, attributes ? count : 0);
}

static void end_element(void *data, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  cxml_parser *parser = data;
  if (!parser->stopped) parser->handler.end(parser->handler.context, (const char *)name);
}

static void characters(void *data, const xmlChar *bytes, int length) {
  cxml_parser *parser = data;
  if (!parser->stopped) parser->handler.text(parser->handler.context, (const char *)bytes, length);
}

// With an external subset libxml2 reports an unknown entity through `reference` instead of stopping; pretending that
// there is one brings all references there.
static void internal_subset(void *data, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id) {
  (void)name, (void)public_id, (void)system_id;
  cxml_parser *parser = data;
  parser->context->hasExternalSubset = 1;
}

static void entity_declaration(
  void *data, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id, xmlChar *content) {
  (void)public_id, (void)system_id;
  cxml_parser *parser = data;
  if (type != XML_INTERNAL_GENERAL_ENTITY || !content || parser->entity_count == most_entities) return;
  if (strlen((const char *)name) > longest_entity_name || strlen((const char *)content) > longest_entity) return;
  if (strpbrk((const char *)content, "&<")) return;
  if (!parser->entities) parser->entities = calloc(most_entities, sizeof(entity));
  if (!parser->entities) return;
  entity *slot = &parser->entities[parser->entity_count++];
  strcpy(slot->name, (const char *)name);
  strcpy(slot->text, (const char *)content);
}

static void reference(void *data, const xmlChar *name) {
  cxml_parser *parser = data;
  if (parser->stopped) return;
  // In an attribute there is no way to hand the text over.
  int in_content = parser->context->instate == XML_PARSER_CONTENT;
  for (int index = 0; in_content && index < parser->entity_count; index++) {
    const entity *known = &parser->entities[index];
    if (strcmp(known->name, (const char *)name)) continue;
    parser->handler.text(parser->handler.context, known->text, (int64_t)strlen(known->text));
    return;
  }
  stop(parser, cxml_entity, (const char *)name);
}

cxml_parser *cxml_create(const cxml_handler *handler) {
  pthread_once(&initialized, xmlInitParser);
  cxml_parser *parser = calloc(1, sizeof *parser);
  if (!parser) return NULL;
  parser->handler = *handler;
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = start_element;
  sax.endElementNs = end_element;
  sax.characters = characters;
  sax.ignorableWhitespace = characters;
  sax.cdataBlock = characters;
  sax.internalSubset = internal_subset;
  sax.entityDecl = entity_declaration;
  sax.reference = reference;
  sax.serror = structured_error;
  parser->context = xmlCreatePushParserCtxt(&sax, parser, NULL, 0, NULL);
  if (!parser->context) {
    free(parser);
    return NULL;
  }
  // Not XML_PARSE_HUGE: 256 levels are enough for any real file.
  xmlCtxtUseOptions(parser->context, XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING);
  return parser;
}

static void ignore_error(void *data, const char *message, ...) {
  (void)data, (void)message;
}

// Errors of the character decoders go to the thread's handlers, which print, whatever the parser's own ones are.
static int parse_chunk(xmlParserCtxtPtr context, const char *bytes, int32_t length, int last) {
  xmlGenericErrorFunc generic = xmlGenericError;
  void *generic_context = xmlGenericErrorContext;
  xmlSetGenericErrorFunc(NULL, ignore_error);
  int code = xmlParseChunk(context, bytes, length, last);
  xmlSetGenericErrorFunc(generic_context, generic);
  return code;
}

static void check_limits(cxml_parser *parser) {
  const xmlParserInput *input = parser->context->input;
  if (input && input->end - input->cur > longest_piece) {
    stop(parser, cxml_malformed, "a tag, comment or section of more than 1 MB");
  } else if (xmlDictSize(parser->context->dict) > most_names) {
    stop(parser, cxml_malformed, "more than 10000 different names");
  }
}

int32_t cxml_feed(cxml_parser *parser, const void *bytes, int32_t length) {
  if (parser->stopped) return -1;
  int code = parse_chunk(parser->context, bytes, length, 0);
  if (code && !parser->stopped && !parser->context->wellFormed) stop(parser, cxml_malformed, "not well-formed");
  if (!parser->stopped) check_limits(parser);
  return parser->stopped ? -1 : 0;
}

int32_t cxml_finish(cxml_parser *parser) {
  if (parser->stopped) return -1;
  parser->finishing = 1;
  parse_chunk(parser->context, NULL, 0, 1);
  if (!parser->stopped && !parser->context->wellFormed) stop(parser, cxml_truncated, "");
  return parser->stopped ? -1 : 0;
}

const cxml_problem *cxml_stopped_at(const cxml_parser *parser) { return parser->stopped ? &parser->problem : NULL; }

int64_t cxml_line(const cxml_parser *parser) {
  return parser->context && parser->context->input ? parser->context->input->line : 1;
}

int64_t cxml_column(const cxml_parser *parser) {
  return parser->context && parser->context->input ? parser->context->input->col : 1;
}

void cxml_free(cxml_parser *parser) {
  if (!parser) return;
  if (parser->context) {
    if (parser->context->myDoc) xmlFreeDoc(parser->context->myDoc);
    parser->context->myDoc = NULL;
    xmlFreeParserCtxt(parser->context);
  }
  free(parser->entities);
  free(parser);
}
