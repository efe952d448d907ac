-- The tables of wk, column by column as the files have them. Titles compare byte by byte (COLLATE "C"), as MediaWiki
-- compares them: that is faster than a language's order, and the same on every server.

CREATE TABLE pages (
    page_id integer NOT NULL,
    title text COLLATE "C" NOT NULL,
    norm_title text COLLATE "C" NOT NULL,
    ns integer NOT NULL,
    redirect_to text COLLATE "C",  -- NULL: no redirect
    timestamp timestamptz  -- NULL: the export does not say it
);

CREATE TABLE categories (
    page_id integer NOT NULL,
    category text COLLATE "C" NOT NULL,
    norm_category text COLLATE "C" NOT NULL
);

CREATE TABLE links (
    page_id integer NOT NULL,
    link_title text COLLATE "C" NOT NULL,
    norm_link_title text COLLATE "C" NOT NULL
);

CREATE TABLE infobox (
    page_id integer NOT NULL,
    key text COLLATE "C" NOT NULL,
    value text COLLATE "C" NOT NULL
);

CREATE TABLE abstract (
    page_id integer NOT NULL,
    abstract_text text COLLATE "C" NOT NULL
);

CREATE TABLE aliases (
    alias_norm_title text COLLATE "C" NOT NULL,
    canonical_norm_title text COLLATE "C" NOT NULL
);
