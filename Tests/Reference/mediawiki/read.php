<?php
// Reads page records from standard input and writes what MediaWiki makes of each, a JSON object a
// line: the titles that it links to, its categories, and its HTML. No page and no template exists:
// a call of one shows nothing.

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

use MediaWiki\MediaWikiServices;

class ReadPages extends Maintenance {
	public function execute() {
		$parser = MediaWikiServices::getInstance()->getParser();
		while ( ( $line = fgets( STDIN ) ) !== false ) {
			$page = json_decode( $line, true );
			$title = Title::newFromText( $page['title'] );
			$html = $this->parse( $parser, $page['text'], $title );
			$output = $parser->getOutput();
			$links = [];
			foreach ( $output->getLinks() as $namespace => $pages ) {
				foreach ( array_keys( $pages ) as $name ) {
					$links[] = Title::makeTitle( $namespace, $name )->getPrefixedText();
				}
			}
			$categories = [];
			foreach ( array_keys( $output->getCategories() ) as $name ) {
				$categories[] = strtr( $name, '_', ' ' );
			}
			$categories = array_values( array_diff( $categories, $this->trackingCategories() ) );
			echo json_encode( [ 'links' => $links, 'categories' => $categories, 'html' => $html ],
				JSON_UNESCAPED_UNICODE ), "\n";
		}
	}

	/** The categories that MediaWiki itself puts pages into. */
	private function trackingCategories() {
		return array_map(
			static fn ( $message ) => wfMessage( $message )->inContentLanguage()->text(),
			[ 'broken-file-category', 'cite-tracking-category-cite-error',
				'duplicate-args-category', 'expansion-depth-exceeded-category' ] );
	}

	private function parse( $parser, $wikitext, $title ) {
		$options = ParserOptions::newFromAnon();
		$options->setCurrentRevisionRecordCallback( static fn () => false );
		$options->setTemplateCallback( static fn ( $name ) =>
			[ 'text' => '', 'finalTitle' => $name, 'deps' => [] ] );
		return $parser->parse( $wikitext, $title, $options )->getText( [ 'allowTOC' => false,
			'enableSectionEditLinks' => false, 'unwrap' => true ] );
	}
}

$maintClass = ReadPages::class;
require_once RUN_MAINTENANCE_IF_MAIN;
