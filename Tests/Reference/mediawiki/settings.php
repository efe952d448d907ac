<?php
use MediaWiki\MediaWikiServices;

// What Wikipedia has set beside what the installer of MediaWiki sets: read behind its LocalSettings.

foreach ( [ 'CategoryTree', 'Cite', 'ImageMap', 'InputBox', 'ParserFunctions', 'Poem',
	'TemplateData' ] as $extension ) {
	wfLoadExtension( $extension );
}
$wgLanguageCode = getenv( 'WIKI_LANGUAGE' ) ?: 'en';
$wgLocalInterwikis = [ $wgLanguageCode, $wgLanguageCode === 'nb' ? 'no' : $wgLanguageCode ];
$wgMetaNamespace = 'Wikipedia';
$wgNamespaceAliases = [ 'WP' => NS_PROJECT, 'WT' => NS_PROJECT_TALK ];
$wgCapitalLinks = !getenv( 'WIKI_CASE_SENSITIVE' );
$wgEnableMagicLinks = [ 'ISBN' => false, 'PMID' => false, 'RFC' => false ];
$wgMaxArticleSize = 8192;
$wgMainCacheType = CACHE_NONE;
$wgUseDatabaseMessages = false;

// Extensions that need services of their own: what they hold shows as it stands, or not at all.
$wgHooks['ParserFirstCallInit'][] = static function ( $parser ) {
	foreach ( [ 'ce', 'chem', 'math', 'source', 'syntaxhighlight' ] as $tag ) {
		$parser->setHook( $tag, static fn ( $content ) => htmlspecialchars( trim( $content ?? '' ) ) );
	}
	foreach ( [ 'graph', 'hiero', 'mapframe', 'maplink', 'score', 'templatestyles', 'timeline' ] as $tag ) {
		$parser->setHook( $tag, static fn () => '' );
	}
};

// The Wikipedias of other languages, and other sites.
$wgHooks['InterwikiLoadPrefix'][] = static function ( $prefix, &$row ) {
	$languages = array_keys( MediaWikiServices::getInstance()->getLanguageNameUtils()
		->getLanguageNames() );
	static $sites = [ 'b', 'c', 'commons', 'd', 'doi', 'm', 'mw', 'n', 'q', 's', 'v', 'voy', 'w',
		'wikt', 'wiktionary', 'wikipedia', 'wikispecies', 'species', 'imdb', 'phab', 'hdl', 'incubator', 'meta' ];
	if ( !in_array( $prefix, $languages ) && !in_array( $prefix, $sites ) ) {
		return true;
	}
	$row = [ 'iw_prefix' => $prefix, 'iw_url' => "https://$prefix.example/$1", 'iw_api' => '',
		'iw_wikiid' => '', 'iw_local' => 1, 'iw_trans' => 0 ];
	return false;
};

// The letters that Wikimedia keeps as they were before PHP 7.3 and Unicode 11.
foreach ( array_merge( range( 0xDF, 0x587 ), range( 0x10D0, 0x10FF ),
	range( 0x1E96, 0x1FFC ), range( 0xFB00, 0xFB17 ) ) as $code ) {
	$letter = mb_chr( $code );
	$upper = mb_strtoupper( $letter );
	$isGeorgian = $code >= 0x10D0 && $code <= 0x10FF;
	if ( $isGeorgian || mb_strlen( mb_strtoupper( $letter ) ) > 1 ) {
		$wgOverrideUcfirstCharacters[$letter] =
			$isGeorgian ? $letter : mb_convert_case( $letter, MB_CASE_UPPER_SIMPLE );
	}
}
