<?php
// Writes what a wiki's language has for some words, as JSON: the names of the namespaces, of the option
// of pictures that sets their link, and of the categories that MediaWiki itself puts pages into.

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

use MediaWiki\MediaWikiServices;

class WikiWords extends Maintenance {
	public function execute() {
		$services = MediaWikiServices::getInstance();
		$categories = [];
		foreach ( array_keys( $services->getTrackingCategories()->getTrackingCategories() ) as $message ) {
			$title = Title::newFromText( wfMessage( $message )->inContentLanguage()->text(), NS_CATEGORY );
			$categories[] = $title ? $title->getText() : '';
		}
		$language = $services->getContentLanguage();
		echo json_encode( [
			'namespaces' => $language->getFormattedNamespaces(),
			'numbers' => $language->getNamespaceIds(),
			'link' => $services->getMagicWordFactory()->get( 'img_link' )->getSynonyms(),
			'tracking' => $categories,
		], JSON_UNESCAPED_UNICODE ), "\n";
	}
}

$maintClass = WikiWords::class;
require_once RUN_MAINTENANCE_IF_MAIN;
