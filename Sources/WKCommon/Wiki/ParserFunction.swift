/// The parser functions and variables of MediaWiki whose result can be told from the page alone.
///
/// The others, such as `{{#invoke:…}}`, `{{#time:…}}` and `{{CURRENTYEAR}}`, are as templates that
/// are not known.
enum ParserFunction: String, CaseIterable {
    // Those that show one of their arguments, and the name of the last case of `#switch`.
    case `if`, ifeq, ifexpr, iferror, ifexist, `switch`, `default`
    // Those of text and numbers.
    case lc, uc, lcfirst, ucfirst, padleft, padright, urlencode, anchorencode
    case formatnum, expr, plural, gender, grammar, titleparts, formatdate, tag
    // Those of the page and the wiki.
    case pagename, pagenamee, fullpagename, fullpagenamee, basepagename, basepagenamee
    case rootpagename, rootpagenamee, subpagename, subpagenamee, talkpagename, talkpagenamee
    case subjectpagename, subjectpagenamee, namespace, namespacee, talkspace, talkspacee
    case subjectspace, subjectspacee, namespacenumber, pagenamebase
    case ns, nse, sitename, contentlanguage, pagelanguage
    // Those that set something and show nothing.
    case defaultsort, displaytitle, coordinates
    // Those of translations and variables.
    case translation, vardefineecho
    // Those that ask for data or store some, and show nothing that the page itself holds.
    case ask
    // What may be before the name of a template or function, and changes nothing here.
    case safesubst

    /// Whether it shows one of its arguments, and the others are as if they were not there.
    var chooses: Bool {
        switch self {
        case .if, .ifeq, .ifexpr, .iferror, .ifexist, .switch, .plural, .gender, .grammar, .tag:
            true
        default: false
        }
    }

    /// Whether MediaWiki expands the arguments that do not show, too, with the templates in them.
    var readsAll: Bool {
        switch self {
        case .plural, .gender, .grammar, .tag: true
        default: false
        }
    }

    /// Whether what comes first is read for its characters alone: a condition, a name, a key to sort by,
    /// all of what asks for data. Links in it do not count.
    var readsCharacters: Bool {
        switch self {
        case .iferror: false
        case .defaultsort, .displaytitle, .urlencode, .ns, .nse, .expr, .ask: true
        default: chooses || isOfPage
        }
    }

    /// Whether it shows an argument as it is written, but for its letters' case, so that a URL in it is one
    /// of the page.
    var showsText: Bool {
        switch self {
        case .lc, .uc, .lcfirst, .ucfirst, .plural, .gender, .grammar, .formatdate, .tag,
            .safesubst:
            true
        default: chooses
        }
    }

    /// Whether it may be without a colon.
    var isVariable: Bool {
        switch self {
        case .sitename, .contentlanguage, .pagelanguage: true
        default: isOfPage
        }
    }

    /// Whether it shows a part of the name of the page, or of another that it is given.
    private var isOfPage: Bool {
        switch self {
        case .pagename, .pagenamee, .fullpagename, .fullpagenamee, .basepagename, .basepagenamee,
            .rootpagename, .rootpagenamee, .subpagename, .subpagenamee, .talkpagename,
            .talkpagenamee, .subjectpagename, .subjectpagenamee, .namespace, .namespacee,
            .talkspace, .talkspacee, .subjectspace, .subjectspacee, .namespacenumber,
            .pagenamebase:
            true
        default: false
        }
    }
}

extension ParserFunction {
    private static let numbers = NameTable(
        allCases.enumerated().map { (name: $1.rawValue, value: $0 + 1) })

    /// The number, from 1 on, of the function with MediaWiki's name for it; 0 where it is none of these.
    static func number(of id: Span<UInt8>) -> Int { numbers.value(of: id) ?? 0 }
}
