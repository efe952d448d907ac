"""Writes some pages of a dump as an export, and the names of its namespaces as settings of MediaWiki.

usage: corpus_pages.py COUNT EXPORT SETTINGS <dump.xml

COUNT pages of all, evenly spread, without templates, messages and modules: no template exists on the wiki.
"""

import html
import re
import sys

# The names of the language's own stay as aliases.
OWN_NAMES = """<?php
$wgNamespaceAliases += ( static function () use ( $wgLanguageCode, $IP ) {
	$namespaceNames = [];
	require "$IP/languages/messages/Messages" . ucfirst( $wgLanguageCode ) . '.php';
	return array_flip( array_diff_key( $namespaceNames, [ NS_MAIN => '' ] ) );
} )();
"""
LEFT_OUT = {"8", "10", "828"}
PAGE = re.compile(r"  <page>\n.*?</page>\n", re.DOTALL)


def main():
    count, (export, settings) = int(sys.argv[1]), sys.argv[2:]
    dump = sys.stdin.buffer.read().decode()
    header = dump[:dump.index("</siteinfo>") + len("</siteinfo>\n")]
    pages = [page for page in PAGE.findall(dump) if re.search(r"<ns>(\d+)", page)[1] not in LEFT_OUT]
    with open(export, "w", encoding="utf-8", newline="") as file:
        file.write(header)
        file.writelines(pages[index * len(pages) // count] for index in range(min(count, len(pages))))
        file.write("</mediawiki>\n")
    with open(settings, "w", encoding="utf-8") as file:
        file.write(OWN_NAMES)
        for number, name in re.findall(r'<namespace key="(\d+)"[^>]*[^/>]>([^<]+)', header):
            name = html.unescape(name).replace(" ", "_").replace("'", "\\'")
            if number in "45":
                file.write(f"$wgMetaNamespace{'Talk' if number == '5' else ''} = '{name}';\n")
            else:
                file.write(f"$wgExtraNamespaces[{number}] = '{name}';\n")


main()
