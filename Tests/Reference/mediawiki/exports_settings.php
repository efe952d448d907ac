<?php
// The wiki whose exports are compared: odd namespaces, models and slots.

use MediaWiki\MediaWikiServices;

wfLoadExtension( 'Scribunto' );
$wgExtraNamespaces = [ 3000 => 'Data', 3001 => 'Data_talk', 3002 => 'Été', 3003 => 'Été_talk', 4444 => 'Gone', 4445 => 'Gone_talk' ];
$wgCapitalLinkOverrides = [ 3000 => false ];
$wgNamespacesWithSubpages[3000] = true;
if ( getenv( 'WIKI_LATER' ) ) {
	unset( $wgExtraNamespaces[4444], $wgExtraNamespaces[4445] );
}
$wgExportAllowAll = $wgExportAllowHistory = $wgExportAllowListContributors = true;
$wgExportMaxLinkDepth = 2;
$wgEnableUploads = true;
$wgHooks['MediaWikiServices'][] = static function ( MediaWikiServices $services ) {
	$services->addServiceManipulator( 'SlotRoleRegistry', static function ( $registry ) {
		$registry->defineRoleWithModel( 'notes', CONTENT_MODEL_WIKITEXT );
	} );
};
