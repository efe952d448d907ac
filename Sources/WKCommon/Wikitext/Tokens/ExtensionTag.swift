/// The tags of MediaWiki's extensions, of Wikimedia's wikis and of others: what is between
/// `<name>` and `</name>` is handed to the extension and is not part of the page's own wikitext.
///
/// What becomes of it is as the extensions' documentation and sources have it. A tag that is not
/// here is text, as on a wiki that lacks its extension.
enum ExtensionTag {
    /// What a reader of the page sees of a tag's content.
    enum Content {
        /// The content as it is written, but for its character references.
        case nowiki
        /// The same, as a block of lines.
        case preformatted
        /// The content as it is written, a block of lines.
        case code
        /// The content as it is written, without white space at its ends: a formula's TeX.
        case formula
        /// Wikitext in the line where the tag is.
        case wikitext
        /// Wikitext that is a block of its own.
        case block
        /// Wikitext whose lines stay lines.
        case poem
        /// Tabs, `name=wikitext`, with `|-|` between them.
        case tabs
        /// Wikitext, in a tag whose attributes name a place.
        case listing
        /// Wikitext elsewhere on the page, such as a note.
        case aside
        /// A line a picture, `name|caption`.
        case gallery
        /// A picture in the first line, and links in the others.
        case imagemap
        /// Nothing that could be text; its attributes name a place.
        case map
        /// Nothing that could be text: a gap.
        case nothing
        /// A mark that no reader sees.
        case mark
    }

    /// The names by what they hold, in lower case.
    private static let list: [(content: Content, names: StaticString)] = [
        // Of MediaWiki itself, and of the extensions of all Wikimedia's wikis.
        (.nowiki, "nowiki"),
        (.preformatted, "pre"),
        (.code, "syntaxhighlight source"),
        (.formula, "math chem ce"),
        (.wikitext, "langconvert"),
        (.poem, "poem lyrics"),
        (.gallery, "gallery"),
        (.imagemap, "imagemap"),
        (.aside, "ref references indicator"),
        (.map, "mapframe maplink googlemap slippymap place"),
        (.mark, "section templatestyles"),
        (
            .nothing,
            """
            score timeline hiero graph inputbox categorytree templatedata charinsert phonos rss
            """
        ),
        // Of Wikisource, with the names of `section` in German, Portuguese and Hebrew.
        (.mark, "pagequality abschnitt trecho קטע"),
        (.nothing, "pages pagelist"),
        // Of Wikiversity, Wikinews, Wikivoyage, and of the wikis with translations and threads. A quiz
        // is a form, whose questions are wikitext.
        (.aside, "quiz"),
        (.listing, "listing buy do drink eat see sleep"),
        (.nothing, "dynamicpagelist languages talkpage thread"),
        // Of other wikis: what shows its content.
        (.wikitext, "spoiler nomobile"),
        (
            .block,
            """
            tabs tab bootstrap_accordion bootstrap_alert bootstrap_card bootstrap_collapse
            bootstrap_jumbotron bootstrap_modal bootstrap_panel bootstrap_popover bootstrap_well
            """
        ),
        (.tabs, "tabber"),
        // Queries, and what is of other pages.
        (
            .nothing,
            """
            ask dpl tabview tabbertransclude headertabs splist subpages verbatim forum bloglist
            activityfeed newsfeed news choose randomimage rsslist comments vote poll votes
            pollembed mobileonly seo metadesc keywords infobox createbox comment-streams
            no-comment-streams accesscontrol calendar addthis biblio htmlet siteactivity newusers
            topusers wikiforumlist wikiforumthread staff places
            """
        ),
        // Media, maps and drawings.
        (
            .nothing,
            """
            youtube youtubeplaylist youtubevideolist embedvideo vimeo twitch twitchclip twitchvod
            dailymotion nicovideo nico bilibili archiveorg bambuser beam bing blip collegehumor
            divshare edutopia facebook funnyordie gfycat hitbox kickstarter metacafe mixer rutube
            smashcast teachertube ted tubitv tudou tvpot videomaten vine yahoo youku gvideo aovideo
            aoaudio wegame tangler gtrailer videoflash vlogger jwplayer twitter tiktok soundcloud
            spotify spotifyalbum spotifyartist spotifytrack polldaddy pollsnack apester playbuzz
            googleform discord vk weibo sm2 flashmp3 mp3 pdf slideshow abc lilypond googlemaps
            display_map display_point display_points display_line openlayers graphviz mscgen uml
            plantuml mermaid ditaa blockdiag gnuplot smiles jmol jmolapplet ggb_applet
            """
        ),
        (
            .mark,
            """
            mainpage-leftcolumn-start mainpage-rightcolumn-start mainpage-endcolumn
            """
        ),
    ]

    private static let all = list.flatMap { entry in
        entry.names.parts(separatedBy: \.isSpace).map { (name: $0, content: entry.content) }
    }

    /// The numbers of the tags by their names.
    static let names: NameTable = {
        var table = NameTable()
        for (number, name) in spellings.enumerated() { table.insert(name, number) }
        return table
    }()
    /// The names as bytes, by number.
    static let spellings = all.map(\.name)

    private static let contents = all.map(\.content)

    /// What the tag with a number holds.
    static func content(_ number: Int) -> Content { contents[number] }
}

extension ExtensionTag.Content {
    /// Whether it shows as it is written.
    var isVerbatim: Bool {
        switch self {
        case .nowiki, .preformatted, .code, .formula: true
        default: false
        }
    }

    /// Whether its content is a block of lines that shows as it is written.
    var isCode: Bool { self == .preformatted || self == .code }

    /// Whether its content is wikitext elsewhere on the page.
    var isAside: Bool { self == .aside || self == .imagemap }

    /// Whether its content is wikitext that is in the page's text.
    var isText: Bool {
        switch self {
        case .wikitext, .block, .poem, .tabs, .listing: true
        default: false
        }
    }

    /// Whether the text closes up where it was with no content, `<map … />`.
    var leavesOmission: Bool {
        switch self {
        case .map, .listing, .nothing: true
        default: isAside
        }
    }
}
