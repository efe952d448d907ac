<?php
// Reads URLs from standard input, one a line as JSON, and writes what the table externallinks has for each.

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

class StoredUrls extends Maintenance {
	public function execute() {
		while ( ( $line = fgets( STDIN ) ) !== false ) {
			$url = Parser::normalizeLinkUrl( Sanitizer::cleanUrl( str_replace( '&', '&amp;', json_decode( $line ) ) ) );
			echo json_encode( $url, JSON_INVALID_UTF8_SUBSTITUTE ), "\n";
		}
	}
}

$maintClass = StoredUrls::class;
require_once RUN_MAINTENANCE_IF_MAIN;
