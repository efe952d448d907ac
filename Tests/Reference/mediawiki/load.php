<?php
// Saves the pages of standard input, a JSON object of a title and a text a line, as an editor does.

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

use MediaWiki\MediaWikiServices;

class LoadPages extends Maintenance {
	public function execute() {
		$pages = MediaWikiServices::getInstance()->getWikiPageFactory();
		$user = User::newSystemUser( 'Maker', [ 'steal' => true ] );
		while ( ( $line = fgets( STDIN ) ) !== false ) {
			$page = json_decode( $line, true );
			$title = Title::newFromText( $page['title'] );
			if ( !$title ) {
				$this->fatalError( "{$page['title']} is no title" );
			}
			$status = $pages->newFromTitle( $title )->doUserEditContent(
				ContentHandler::makeContent( $page['text'], $title ), $user, '', EDIT_FORCE_BOT );
			if ( !$status->isOK() ) {
				$this->error( "{$page['title']} cannot be saved: {$status->getMessage()->text()}" );
			}
			DeferredUpdates::doUpdates();
		}
	}
}

$maintClass = LoadPages::class;
require_once RUN_MAINTENANCE_IF_MAIN;
