<?php
// Makes the odd pages of the wiki whose exports are compared, as editors, importers and lost disks do.

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

use MediaWiki\MediaWikiServices;
use MediaWiki\Revision\SlotRecord;

class MakeOddPages extends Maintenance {
	private $user;
	private $services;

	public function execute() {
		$this->services = MediaWikiServices::getInstance();
		$this->user = User::newSystemUser( 'Maker', [ 'steal' => true ] );
		$this->texts();
		$this->titles();
		$this->redirects();
		$this->models();
		$this->histories();
		$this->spoil();
	}

	/** Texts that are changed on their way into the database, or out of it. */
	private function texts() {
		$this->save( 'Empty', '' );
		$this->save( 'Quotes & tags', "\"a\" 'b' <ref>c</ref> &amp; &lt; [[d]]" );
		$this->save( 'White space', "\n\n  a\r\nb\rc \t\n\n" );
		$this->save( 'Control characters', "a\x0Bb\x0Cc\x01d\x1Fe\u{FFFE}f\u{FFFF}g\u{7F}h\u{85}i\u{9F}j\u{FDD0}k\u{1FFFF}l" );
		$this->save( 'Not NFC', "e\u{301} \u{212B} \u{2126} \u{1100}\u{1161}\u{11A8} \u{F900} [[e\u{301}]]" );
		$this->save( 'Large', str_repeat( "A line of [[text]], 繁體字 and 𝒳.\n", 20000 ) );
		$this->save( 'CDATA', '<![CDATA[x]]> ]]> <?php ?> <!-- --> &#0; &#x1; &bogus;' );
	}

	private function titles() {
		$this->save( str_repeat( 'é', 127 ) . 'a', '255 bytes' );
		$this->save( 'A "quoted" title', 'x' );
		$this->save( "Ampersand & 'apostrophe'", 'x' );
		foreach ( [ 'ß', 'ǆ', 'ა', '𐐨', 'ͅ', 'ᾳ', "a\u{200D}b", '...', '0', 'a+b?c=d' ] as $title ) {
			$this->save( $title, "Is $title" );
		}
		foreach ( [ 'Talk:A', 'User:Ada', 'User talk:Ada', 'Project:About', 'Help:How', 'Category:Things', 'File:Map.png',
			'Template:Box', 'MediaWiki:Sidebar', 'Data:lower', 'Data:Upper', 'Data talk:Lower', 'Été:un', 'User:127.0.0.1',
			'Gone:Away' ] as $title ) {
			$this->save( $title, "Is [[$title]]" );
		}
	}

	private function redirects() {
		foreach ( [ 'Foo#bar|baz', 'Category:X', ':Category:X', 'File:X.png', 'Media:X.png', 'w:Foo', 'fr:Foo',
			'en:Foo bar', 'Special:RecentChanges', 'Special:Userlogout', 'Redirect 11', 'foo_bar  baz', 'WP:z', 'Data:lower',
			'F&amp;o&quot;o', 'V%C3%A9ssar', '#x', '', 'Talk:foo', '{{PAGENAME}} x', '/sub' ] as $number => $target ) {
			$this->save( 'Redirect ' . ( $number + 1 ), "#REDIRECT [[$target]]\n\n[[Category:Redirects]]" );
		}
		$this->save( 'Data:redirect', '#REDIRECT [[Data:lower]]' );
		$this->save( 'Was a redirect', '#REDIRECT [[Foo]]' );
		$this->save( 'Was a redirect', 'It is none now.' );
	}

	private function models() {
		$this->save( 'MediaWiki:Common.css', '.a { color: red }', CONTENT_MODEL_CSS );
		$this->save( 'User:Ada/common.js', 'var a = "[[b]]";', CONTENT_MODEL_JAVASCRIPT );
		$this->save( 'Data.json', '{"a":[1,2]}', CONTENT_MODEL_JSON );
		$this->save( 'Plain', '[[a]]', CONTENT_MODEL_TEXT );
		$this->save( 'Module:M/doc', 'About [[M]]' );
		$page = $this->page( 'Slots' );
		$page->newPageUpdater( $this->user )->setContent( SlotRecord::MAIN, new WikitextContent( 'main [[slot]]' ) )
			->setContent( 'notes', new WikitextContent( 'notes [[slot]]' ) )
			->saveRevision( CommentStoreComment::newUnsavedComment( '' ) );
	}

	private function histories() {
		foreach ( [ 'History', 'Hidden text', 'Hidden newest', 'Lost old', 'Restored', 'Moved', 'Imported into', 'Merged' ] as $title ) {
			foreach ( [ 'first', 'second', 'third' ] as $words ) {
				$this->save( $title, "$title, the $words" );
			}
		}
		foreach ( [ 'Lost', 'Slotless' ] as $title ) {
			$this->save( $title, "$title for ever" );
		}
		$factory = $this->services->getDeletePageFactory();
		$restored = $this->page( 'Restored' );
		$factory->newDeletePage( $restored, $this->user )->forceImmediate( true )->deleteUnsafe( 'x' );
		$this->services->getUndeletePageFactory()
			->newUndeletePage( $this->page( 'Restored' ), $this->user )->undeleteUnsafe( 'y' );
		$this->save( 'Deleted', 'x' );
		$factory->newDeletePage( $this->page( 'Deleted' ), $this->user )->forceImmediate( true )->deleteUnsafe( 'x' );
		$this->services->getMovePageFactory()
			->newMovePage( Title::newFromText( 'Moved' ), Title::newFromText( 'Moved away' ) )
			->move( $this->user, '', true );
		DeferredUpdates::doUpdates();
	}

	/** What no editor can do: hidden and lost texts, times, and a page without a slot. */
	private function spoil() {
		$database = $this->getDB( DB_PRIMARY );
		// Each revision a day after the one before, in the order of their ids.
		foreach ( $database->selectFieldValues( 'revision', 'rev_id', '', __METHOD__ ) as $id ) {
			$database->update( 'revision', [ 'rev_timestamp' => $database->timestamp( 1700000000 + 86400 * $id ) ],
				[ 'rev_id' => $id ], __METHOD__ );
		}
		$hide = function ( $title, $which, $bits ) use ( $database ) {
			$database->update( 'revision', [ 'rev_deleted' => $bits ],
				[ 'rev_id' => $this->revisions( $title )[$which] ], __METHOD__ );
		};
		$hide( 'Hidden text', 1, 1 );
		$hide( 'Hidden text', 0, 15 );
		$hide( 'Hidden newest', 2, 7 );
		foreach ( [ 'Lost' => 0, 'Lost old' => 1 ] as $title => $which ) {
			$address = $database->selectField( [ 'slots', 'content' ], 'content_address',
				[ 'slot_revision_id' => $this->revisions( $title )[$which], 'content_id = slot_content_id' ], __METHOD__ );
			$database->delete( 'text', [ 'old_id' => substr( $address, 3 ) ], __METHOD__ );
		}
		$database->delete( 'slots', [ 'slot_revision_id' => $this->revisions( 'Slotless' ) ], __METHOD__ );
	}

	private function page( $title ) {
		return $this->services->getWikiPageFactory()->newFromTitle( Title::newFromText( $title ) );
	}

	private function revisions( $title ) {
		return $this->getDB( DB_PRIMARY )->selectFieldValues( 'revision', 'rev_id',
			[ 'rev_page' => $this->page( $title )->getId() ], __METHOD__, [ 'ORDER BY' => 'rev_id' ] );
	}

	private function save( $title, $text, $model = null ) {
		$content = ContentHandler::makeContent( $text, Title::newFromText( $title ), $model );
		$status = $this->page( $title )->doUserEditContent( $content, $this->user, '', EDIT_FORCE_BOT );
		if ( !$status->isOK() ) {
			$this->fatalError( "$title: {$status->getMessage()->text()}" );
		}
		DeferredUpdates::doUpdates();
	}
}

$maintClass = MakeOddPages::class;
require_once RUN_MAINTENANCE_IF_MAIN;
