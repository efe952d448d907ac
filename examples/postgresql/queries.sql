-- The first questions to wk's tables in PostgreSQL.
--
--     psql -v title='Ada Lovelace' -v category=Mathematicians -f queries.sql
--
-- Without title and category, they are about the most linked page and the largest category.

\echo '== The most linked pages, redirects followed'
SELECT article.title, count(*) AS links, count(DISTINCT links.page_id) AS "from pages"
FROM links
JOIN pages AS source ON source.page_id = links.page_id AND source.redirect_to IS NULL
JOIN targets ON targets.title = links.link_title
JOIN pages AS article ON article.page_id = targets.page_id
GROUP BY article.page_id, article.title
ORDER BY links DESC, article.title
LIMIT 10;

\if :{?title}
\else
    SELECT pages.title
    FROM links
    JOIN targets ON targets.title = links.link_title
    JOIN pages ON pages.page_id = targets.page_id
    GROUP BY pages.page_id, pages.title
    ORDER BY count(*) DESC, pages.title
    LIMIT 1
    \gset
\endif

\echo '== What links to' :title 'most, and by which of its names'
-- All names of the page: it and its redirects, and theirs. UNION ends where redirects go in circles.
WITH RECURSIVE names AS (
    SELECT :'title' COLLATE "C" AS title
    UNION
    SELECT pages.title FROM pages JOIN names ON pages.redirect_to = names.title
)
SELECT source.title, count(*) AS links, string_agg(DISTINCT names.title, ' | ') AS names
FROM names
JOIN links ON links.link_title = names.title
JOIN pages AS source ON source.page_id = links.page_id AND source.redirect_to IS NULL
GROUP BY source.page_id, source.title
ORDER BY links DESC, source.title
LIMIT 15;

\echo '== Redirects that need more than one step, go in circles, or lead out of the tables'
WITH RECURSIVE hop AS (
    SELECT title AS start, title AS target, title AS way
    FROM pages
    WHERE ns = 0 AND redirect_to IS NOT NULL
        AND NOT EXISTS (SELECT FROM targets WHERE targets.title = pages.title AND hops = 1)
    UNION ALL
    SELECT start, pages.redirect_to, way || ' > ' || pages.redirect_to
    FROM hop
    JOIN pages ON pages.title = hop.target
    WHERE pages.redirect_to IS NOT NULL
) CYCLE target SET in_circle USING passed
SELECT way, CASE
    WHEN in_circle THEN 'itself'
    WHEN pages.page_id IS NULL THEN 'no page in the tables'
    ELSE 'a page'
END AS "ends at"
FROM hop
LEFT JOIN pages ON pages.title = hop.target
WHERE in_circle OR pages.redirect_to IS NULL
ORDER BY cardinality(passed) DESC, start
LIMIT 15;

\echo '== The largest categories'
SELECT category, count(*) AS pages
FROM categories
GROUP BY category
ORDER BY pages DESC, category
LIMIT 10;

\if :{?category}
\else
    SELECT category FROM categories GROUP BY category ORDER BY count(*) DESC, category LIMIT 1
    \gset
\endif

\echo '== The members of' :category
SELECT title, left(regexp_replace(abstract_text, '\s+', ' ', 'g'), 60) AS abstract
FROM categories
JOIN pages USING (page_id)
LEFT JOIN abstract USING (page_id)
WHERE category = :'category'
ORDER BY title
LIMIT 15;
