<?php
// Writes what Special:Export answers to a form: its fields as a query, posted as a browser does.

require_once '/usr/share/mediawiki/maintenance/Maintenance.php';

use MediaWiki\MediaWikiServices;

class ExportForm extends Maintenance {
	public function __construct() {
		parent::__construct();
		$this->addArg( 'query', 'The fields' );
		$this->addOption( 'get', 'As of a link, not of the form' );
	}

	public function execute() {
		parse_str( $this->getArg( 0 ), $fields );
		$context = new RequestContext();
		$context->setRequest( new FauxRequest( $fields, !$this->hasOption( 'get' ) ) );
		$context->setTitle( SpecialPage::getTitleFor( 'Export' ) );
		$page = MediaWikiServices::getInstance()->getSpecialPageFactory()->getPage( 'Export' );
		$page->setContext( $context );
		$page->execute( '' );
	}
}

$maintClass = ExportForm::class;
require_once RUN_MAINTENANCE_IF_MAIN;
