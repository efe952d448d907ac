-- Keys and indexes, built when the rows are in.

-- In some exports a page comes again: the manifest says "repeated" then, and page_id is no key.
SELECT count(*) > count(DISTINCT page_id) AS is_no_key FROM pages
\gset
\if :is_no_key
    \warn 'load: pages come again, so page_id is an index, and no key'
    CREATE INDEX ON pages (page_id);
    CREATE INDEX ON abstract (page_id);
\else
    ALTER TABLE pages ADD PRIMARY KEY (page_id);
    ALTER TABLE abstract ADD PRIMARY KEY (page_id);
    ALTER TABLE abstract ADD FOREIGN KEY (page_id) REFERENCES pages;
    ALTER TABLE categories ADD FOREIGN KEY (page_id) REFERENCES pages;
    ALTER TABLE links ADD FOREIGN KEY (page_id) REFERENCES pages;
    ALTER TABLE infobox ADD FOREIGN KEY (page_id) REFERENCES pages;
\endif
-- Not unique: in a dump that took days to write, a title may have passed from one page to another.
CREATE INDEX ON pages (title);
CREATE INDEX ON pages (norm_title);
CREATE INDEX ON pages (redirect_to) WHERE redirect_to IS NOT NULL;
CREATE INDEX ON categories (category);
CREATE INDEX ON categories (page_id);
CREATE INDEX ON links (link_title);
CREATE INDEX ON links (page_id);
CREATE INDEX ON infobox (page_id);
CREATE INDEX ON aliases (alias_norm_title);

ANALYZE;

-- Where each title leads, a redirect of a redirect included: one row for each page and each redirect that gets
-- to one. Redirects that go in circles, or to no page in the tables, have none.
CREATE MATERIALIZED VIEW targets AS
WITH RECURSIVE hop AS (
    SELECT title, redirect_to AS target, 1 AS hops
    FROM pages
    WHERE redirect_to IS NOT NULL
    UNION ALL
    SELECT hop.title, pages.redirect_to, hops + 1
    FROM hop
    JOIN pages ON pages.title = hop.target
    WHERE pages.redirect_to IS NOT NULL AND hops < 10
)
SELECT title, page_id, 0 AS hops
FROM pages
WHERE redirect_to IS NULL
UNION ALL
SELECT hop.title, pages.page_id, hops
FROM hop
JOIN pages ON pages.title = hop.target
WHERE pages.redirect_to IS NULL;

CREATE INDEX ON targets (title);
CREATE INDEX ON targets (page_id);
ANALYZE targets;
