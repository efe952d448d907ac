// Where libxml2 was built with ICU, its headers include ICU's, which declare what Foundation's own
// copy of ICU declares too: a file that imports both then does not always compile. Nothing here
// needs them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/xmlerror.h>
