-- The tables of a dossier, each row as many times as there are copies. Before it come the loaded tables, copies (copy, days) and moved_dates (days, text,
-- moved, start_min, start_max, end_min, end_max); behind it stands for each table a view copied_NAME. Copy 0 is the dossier as it is. Every other
-- copy has ids, days, words and towns of its own; actors, measures and types, regions, countries and seas are the same in all.

-- The records in their order, and how many there are of each kind.
CREATE TABLE own_events AS SELECT *, row_number() OVER (ORDER BY position, id) - 1 AS place, count(*) OVER () AS size FROM events;
CREATE TABLE own_claims AS SELECT *, row_number() OVER (ORDER BY position, id) - 1 AS place, count(*) OVER () AS size FROM claims;
CREATE TABLE own_reports AS SELECT *, row_number() OVER (ORDER BY position, id) - 1 AS place, count(*) OVER () AS size FROM reports;
CREATE TABLE own_origins AS SELECT *, row_number() OVER (ORDER BY position, id) - 1 AS place, count(*) OVER () AS size FROM origins;
CREATE TABLE own_differences AS SELECT *, row_number() OVER (ORDER BY position, id) - 1 AS place, count(*) OVER () AS size FROM differences;
CREATE TABLE records AS
SELECT 'ev' AS kind, id, place, size FROM own_events UNION ALL SELECT 'cl', id, place, size FROM own_claims
UNION ALL SELECT 'rp', id, place, size FROM own_reports UNION ALL SELECT 'or', id, place, size FROM own_origins;

-- New ids: the codes of four letters or digits that no record of the kind has yet, in a scattered order. When they are used up, ids in a namespace.
-- As many codes as there will be records are enough, for those in use are records of copy 0.
CREATE MACRO digit(n) AS substr('0123456789abcdefghijklmnopqrstuvwxyz', CAST(n % 36 AS INTEGER) + 1, 1);
CREATE TABLE codes AS
SELECT i, digit(n // 46656) || digit(n // 1296) || digit(n // 36) || digit(n) AS code
FROM (SELECT range AS i, (range * 611953 + 104729) % 1679616 AS n FROM range(1679616))
WHERE i < (SELECT max(size) FROM records) * (SELECT count(*) FROM copies);
CREATE TABLE free_codes AS
SELECT k.kind, c.code, row_number() OVER (PARTITION BY k.kind ORDER BY c.i) - 1 AS place
FROM codes c CROSS JOIN (SELECT DISTINCT kind FROM records) k LEFT JOIN records r ON r.id = k.kind || '-' || c.code WHERE r.id IS NULL;
CREATE TABLE new_ids AS
SELECT r.kind, r.copy, r.id,
  CASE WHEN r.copy = 0 THEN r.id ELSE coalesce(r.kind || '-' || f.code, 'more:' || r.kind || '-' || r.needed) END AS new_id
FROM (SELECT r.kind, r.id, c.copy, (c.copy - 1) * r.size + r.place AS needed FROM records r CROSS JOIN copies c) r
  LEFT JOIN free_codes f ON f.kind = r.kind AND f.place = r.needed;
CREATE VIEW event_ids AS SELECT copy, id, new_id FROM new_ids WHERE kind = 'ev';
CREATE VIEW claim_ids AS SELECT copy, id, new_id FROM new_ids WHERE kind = 'cl';
CREATE VIEW report_ids AS SELECT copy, id, new_id FROM new_ids WHERE kind = 'rp';
CREATE VIEW origin_ids AS SELECT copy, id, new_id FROM new_ids WHERE kind = 'or';
CREATE TABLE place_ids AS
SELECT c.copy, p.id, c.copy > 0 AND p.precision_class IN ('site', 'town', 'district') AS is_new,
  CASE WHEN c.copy > 0 AND p.precision_class IN ('site', 'town', 'district') THEN p.id || '-c' || c.copy ELSE p.id END AS new_id
FROM places p CROSS JOIN copies c;

-- Words: the first half of one text and the second half of another, so that hardly two are the same; what has no text gets none. The two stand so
-- many rows further on, which is no row in copy 0.
CREATE MACRO first_row(place, copy, size) AS (place + copy * 7919) % size;
CREATE MACRO second_row(place, copy, size) AS (place + copy * 104729) % size;
CREATE MACRO first_half(words) AS words[1:(len(words) + 1) // 2];
CREATE MACRO second_half(words) AS words[(len(words) + 1) // 2 + 1:];
CREATE MACRO mixed(own, a, b) AS
CASE WHEN own IS NULL THEN NULL ELSE
  array_to_string(list_concat(first_half(string_split(coalesce(a, own), ' ')), second_half(string_split(coalesce(b, own), ' '))), ' ') END;
CREATE MACRO moved_day(x, days) AS CAST(CAST(x AS DATE) + days AS VARCHAR);
CREATE MACRO other_hash(x, copy, digits) AS CASE WHEN copy = 0 THEN x ELSE left(sha256(x || copy), digits) END;

CREATE VIEW copied_actors AS SELECT * FROM actors;
-- Towns lie a little off the first ones, ever further round them.
CREATE VIEW copied_places AS
SELECT p.* REPLACE (n.new_id AS id,
  round(greatest(-179, least(179, p.lng + CASE WHEN n.is_new THEN 0.06 * sqrt(n.copy) * cos(2.4 * n.copy) ELSE 0 END)), 3) AS lng,
  round(greatest(-72, least(72, p.lat + CASE WHEN n.is_new THEN 0.04 * sqrt(n.copy) * sin(2.4 * n.copy) ELSE 0 END)), 3) AS lat,
  CASE WHEN n.is_new THEN p.name || ', ' || n.copy ELSE p.name END AS name, CASE WHEN n.is_new THEN NULL ELSE p.geonames_id END AS geonames_id,
  CASE WHEN n.is_new THEN NULL ELSE p.wikidata_id END AS wikidata_id, n.copy * 1000000 + p.position AS position)
FROM places p JOIN place_ids n ON n.id = p.id WHERE n.copy = 0 OR n.is_new;

CREATE VIEW copied_reports AS
SELECT r.* EXCLUDE (place, size) REPLACE (n.new_id AS id, mixed(r.title, a.title, b.title) AS title, coalesce(d.moved, r.published_text) AS published_text,
  coalesce(d.start_min, r.published_start_min) AS published_start_min, coalesce(d.start_max, r.published_start_max) AS published_start_max,
  coalesce(d.end_min, r.published_end_min) AS published_end_min, coalesce(d.end_max, r.published_end_max) AS published_end_max,
  moved_day(r.not_before, c.days) AS not_before, moved_day(r.not_after, c.days) AS not_after,
  mixed(r.published_note, a.published_note, b.published_note) AS published_note,
  mixed(r.reliability_why, a.reliability_why, b.reliability_why) AS reliability_why, other_hash(r.text_sha256, c.copy, 64) AS text_sha256,
  CAST(to_json(list_transform(from_json(r.line_hashes, '["VARCHAR"]'), lambda x: other_hash(x, c.copy, 16))) AS VARCHAR) AS line_hashes,
  c.copy * r.size + r.place AS position)
FROM own_reports r CROSS JOIN copies c JOIN report_ids n ON n.copy = c.copy AND n.id = r.id
  JOIN own_reports a ON a.place = first_row(r.place, c.copy, r.size) JOIN own_reports b ON b.place = second_row(r.place, c.copy, r.size)
  LEFT JOIN moved_dates d ON d.days = c.days AND d.text = r.published_text;

CREATE VIEW copied_origins AS
SELECT o.* EXCLUDE (place, size) REPLACE (n.new_id AS id, mixed(o.title, a.title, b.title) AS title, coalesce(d.moved, o.issued_text) AS issued_text,
  coalesce(d.start_min, o.issued_start_min) AS issued_start_min, coalesce(d.start_max, o.issued_start_max) AS issued_start_max,
  coalesce(d.end_min, o.issued_end_min) AS issued_end_min, coalesce(d.end_max, o.issued_end_max) AS issued_end_max,
  p.new_id AS place_id, c.copy * o.size + o.place AS position)
FROM own_origins o CROSS JOIN copies c JOIN origin_ids n ON n.copy = c.copy AND n.id = o.id
  JOIN own_origins a ON a.place = first_row(o.place, c.copy, o.size) JOIN own_origins b ON b.place = second_row(o.place, c.copy, o.size)
  LEFT JOIN place_ids p ON p.copy = c.copy AND p.id = o.place_id LEFT JOIN moved_dates d ON d.days = c.days AND d.text = o.issued_text;
CREATE VIEW copied_origin_issuers AS
SELECT t.* REPLACE (o.new_id AS origin_id) FROM origin_issuers t JOIN origin_ids o ON o.id = t.origin_id;
CREATE VIEW copied_origin_depends AS
SELECT t.* REPLACE (o.new_id AS origin_id, d.new_id AS depends_on_id)
FROM origin_depends t JOIN origin_ids o ON o.id = t.origin_id JOIN origin_ids d ON d.copy = o.copy AND d.id = t.depends_on_id;

CREATE VIEW copied_events AS
SELECT e.* EXCLUDE (place, size) REPLACE (n.new_id AS id, mixed(e.title, a.title, b.title) AS title, o.new_id AS origin_id, p.new_id AS parent_id,
  CASE WHEN c.copy = 0 THEN e.former_ids END AS former_ids, c.copy * e.size + e.place AS position)
FROM own_events e CROSS JOIN copies c JOIN event_ids n ON n.copy = c.copy AND n.id = e.id
  JOIN own_events a ON a.place = first_row(e.place, c.copy, e.size) JOIN own_events b ON b.place = second_row(e.place, c.copy, e.size)
  LEFT JOIN origin_ids o ON o.copy = c.copy AND o.id = e.origin_id LEFT JOIN event_ids p ON p.copy = c.copy AND p.id = e.parent_id;
CREATE VIEW copied_event_actors AS
SELECT t.* REPLACE (e.new_id AS event_id) FROM event_actors t JOIN event_ids e ON e.id = t.event_id;
CREATE VIEW copied_event_dates AS
SELECT t.* REPLACE (e.new_id AS event_id, coalesce(d.moved, t.when_text) AS when_text,
  coalesce(d.start_min, t.when_start_min) AS when_start_min, coalesce(d.start_max, t.when_start_max) AS when_start_max,
  coalesce(d.end_min, t.when_end_min) AS when_end_min, coalesce(d.end_max, t.when_end_max) AS when_end_max)
FROM event_dates t JOIN event_ids e ON e.id = t.event_id JOIN copies c ON c.copy = e.copy
  LEFT JOIN moved_dates d ON d.days = c.days AND d.text = t.when_text;
CREATE VIEW copied_event_places AS
SELECT t.* REPLACE (e.new_id AS event_id, p.new_id AS place_id)
FROM event_places t JOIN event_ids e ON e.id = t.event_id JOIN place_ids p ON p.copy = e.copy AND p.id = t.place_id;
CREATE VIEW copied_event_claims AS
SELECT t.* REPLACE (e.new_id AS event_id, c.new_id AS claim_id)
FROM event_claims t JOIN event_ids e ON e.id = t.event_id JOIN claim_ids c ON c.copy = e.copy AND c.id = t.claim_id;
CREATE VIEW copied_event_date_claims AS
SELECT t.* REPLACE (e.new_id AS event_id, c.new_id AS claim_id)
FROM event_date_claims t JOIN event_ids e ON e.id = t.event_id JOIN claim_ids c ON c.copy = e.copy AND c.id = t.claim_id;
CREATE VIEW copied_event_place_claims AS
SELECT t.* REPLACE (e.new_id AS event_id, c.new_id AS claim_id)
FROM event_place_claims t JOIN event_ids e ON e.id = t.event_id JOIN claim_ids c ON c.copy = e.copy AND c.id = t.claim_id;

CREATE VIEW copied_claims AS
SELECT l.* EXCLUDE (place, size) REPLACE (n.new_id AS id, r.new_id AS report_id, mixed(l.text, a.text, b.text) AS text, mixed(l.caveat, a.caveat, b.caveat) AS caveat,
  mixed(l.credibility_why, a.credibility_why, b.credibility_why) AS credibility_why, other_hash(l.at_sha256, c.copy, 16) AS at_sha256,
  e.new_id AS measure_event_id, m.new_id AS compared_claim_id, s.new_id AS repeats, p.new_id AS place_id,
  coalesce(d.moved, l.when_text) AS when_text, coalesce(d.start_min, l.when_start_min) AS when_start_min,
  coalesce(d.start_max, l.when_start_max) AS when_start_max, coalesce(d.end_min, l.when_end_min) AS when_end_min,
  coalesce(d.end_max, l.when_end_max) AS when_end_max, coalesce(f.moved, l.as_of_text) AS as_of_text,
  coalesce(f.start_min, l.as_of_start_min) AS as_of_start_min, coalesce(f.start_max, l.as_of_start_max) AS as_of_start_max,
  coalesce(f.end_min, l.as_of_end_min) AS as_of_end_min, coalesce(f.end_max, l.as_of_end_max) AS as_of_end_max,
  c.copy * l.size + l.place AS position)
FROM own_claims l CROSS JOIN copies c JOIN claim_ids n ON n.copy = c.copy AND n.id = l.id
  JOIN report_ids r ON r.copy = c.copy AND r.id = l.report_id
  JOIN own_claims a ON a.place = first_row(l.place, c.copy, l.size) JOIN own_claims b ON b.place = second_row(l.place, c.copy, l.size)
  LEFT JOIN event_ids e ON e.copy = c.copy AND e.id = l.measure_event_id LEFT JOIN claim_ids m ON m.copy = c.copy AND m.id = l.compared_claim_id
  LEFT JOIN claim_ids s ON s.copy = c.copy AND s.id = l.repeats LEFT JOIN place_ids p ON p.copy = c.copy AND p.id = l.place_id
  LEFT JOIN moved_dates d ON d.days = c.days AND d.text = l.when_text LEFT JOIN moved_dates f ON f.days = c.days AND f.text = l.as_of_text;
CREATE VIEW copied_claim_speakers AS
SELECT t.* REPLACE (c.new_id AS claim_id) FROM claim_speakers t JOIN claim_ids c ON c.id = t.claim_id;
CREATE VIEW copied_claim_via AS
SELECT t.* REPLACE (c.new_id AS claim_id) FROM claim_via t JOIN claim_ids c ON c.id = t.claim_id;
CREATE VIEW copied_claim_origins AS
SELECT t.* REPLACE (c.new_id AS claim_id, o.new_id AS origin_id)
FROM claim_origins t JOIN claim_ids c ON c.id = t.claim_id JOIN origin_ids o ON o.copy = c.copy AND o.id = t.origin_id;

CREATE VIEW copied_differences AS
SELECT f.* EXCLUDE (place, size) REPLACE (CASE WHEN c.copy = 0 THEN f.id ELSE f.id || '-c' || c.copy END AS id, mixed(f.note, a.note, b.note) AS note,
  c.copy * f.size + f.place AS position)
FROM own_differences f CROSS JOIN copies c JOIN own_differences a ON a.place = first_row(f.place, c.copy, f.size)
  JOIN own_differences b ON b.place = second_row(f.place, c.copy, f.size);
CREATE VIEW copied_difference_claims AS
SELECT t.* REPLACE (CASE WHEN c.copy = 0 THEN t.difference_id ELSE t.difference_id || '-c' || c.copy END AS difference_id, c.new_id AS claim_id)
FROM difference_claims t JOIN claim_ids c ON c.id = t.claim_id;
