-- DuckDB 1.1 or newer runs the numbered scripts as they stand, after these.
-- A day as a whole number, 0 = 1970-01-01; NULL stays NULL.
CREATE MACRO day_number(x) AS CAST(date_diff('day', DATE '1970-01-01', CAST(x AS DATE)) AS INTEGER);
-- Whether the caveat of a claim has a word that begins with "distort".
CREATE MACRO is_distorted(x) AS coalesce(regexp_matches(lower(x), '(^|[^a-z0-9_])distort'), FALSE);
-- Length in UTF-16 units, as browsers count.
CREATE MACRO utf16_length(x) AS CAST(length(x) + length(regexp_replace(x, '[^\x{10000}-\x{10FFFF}]', '', 'g')) AS INTEGER);
-- Texts of a group as a JSON array, in the order of p. The texts are ids, which need no escaping.
CREATE MACRO list_text(x, p) AS '["' || string_agg(x, '","' ORDER BY p) || '"]';
