-- What is written for all events at once. Rows of events stand in the order of time: earliest day, latest day, id, undated last, as they are with
-- everything known; states likewise, each by its own dates.
CREATE TABLE event_rows AS
SELECT s.event, n.id, CAST(row_number() OVER (ORDER BY s.undated, s.start_min, s.end_max, n.id) - 1 AS INTEGER) AS event_row
FROM states s JOIN event_no n ON n.event = s.event WHERE s.known_mode = 0 AND s.known_until = 1000000000;
CREATE TABLE type_no AS SELECT id, CAST(row_number() OVER (ORDER BY position, id) - 1 AS INTEGER) AS type FROM event_types;
CREATE TABLE link_counts AS SELECT event, count(*) AS claims FROM links GROUP BY event;

CREATE TABLE out_events AS
SELECT r.event_row, coalesce(p.event_row, -1) AS parent
FROM events e JOIN event_rows r ON r.id = e.id LEFT JOIN event_rows p ON p.id = e.parent_id;
-- How events stand with everything known: the first picture. Its places and reports are lists of their own.
CREATE TABLE out_now AS
SELECT r.event_row, t.type, coalesce(c.claims, 0) AS claims, least(65535, utf16_length(e.title)) AS title_length,
  s.start_min, s.start_max, s.end_min, s.end_max, s.flags, s.status, s.kinds, s.figures, s.at_least, s.at_most,
  s.support_without_parties, s.support_printed, s.support_printed_without_parties
FROM states s JOIN event_rows r ON r.event = s.event JOIN events e ON e.id = r.id JOIN type_no t ON t.id = e.type
  LEFT JOIN link_counts c ON c.event = r.event WHERE s.known_mode = 0 AND s.known_until = 1000000000;
CREATE TABLE out_event_ids AS SELECT event_row, id FROM event_rows;
CREATE TABLE out_titles AS SELECT r.event_row, e.title FROM events e JOIN event_rows r ON r.id = e.id;

CREATE TABLE out_states AS
SELECT s.known_mode, CAST(row_number() OVER (PARTITION BY s.known_mode ORDER BY s.undated, s.start_min, s.end_max, r.id, s.known_from, s.known_until) - 1 AS INTEGER) AS state_row,
  r.event_row AS event, s.known_from, s.known_until, s.first_known, s.start_min, s.start_max, s.end_min, s.end_max, s.flags, s.status,
  s.kinds, s.figures, s.at_least, s.at_most, s.support_without_parties, s.support_printed, s.support_printed_without_parties
FROM states s JOIN event_rows r ON r.event = s.event;

CREATE TABLE place_claim_counts AS SELECT event, position, count(*) AS claims FROM own_place_claims GROUP BY event, position;
-- Places with the days between which they count, for each mode: own ones from the first known claim that gives them (1000000000 = no claim does:
-- only once everything is known), those of claims until then.
CREATE TABLE own_place_first AS
SELECT event, known_mode, min(least(known_day, 999999999)) AS known_day FROM own_place_days GROUP BY event, known_mode;
CREATE TABLE word_places AS
SELECT w.event, f.place, k.known_mode, min(k.known_day) AS known_from, min(w.claim) AS position
FROM words w JOIN facts f ON f.claim = w.claim JOIN claim_days k ON k.claim = w.claim
WHERE w.relation = 'affirms' AND f.place IS NOT NULL GROUP BY w.event, f.place, k.known_mode;
CREATE TABLE place_stretches AS
SELECT d.event, 0 AS from_words, d.position, d.place, d.role, k.known_mode, k.known_day AS known_from, 1000000000 AS known_until
FROM own_places d JOIN own_place_days k ON k.event = d.event AND k.position = d.position
UNION ALL
SELECT w.event, 1, w.position, w.place, 'at', w.known_mode, w.known_from, coalesce(o.known_day, 1000000000)
FROM word_places w LEFT JOIN own_place_first o ON o.event = w.event AND o.known_mode = w.known_mode;
CREATE TABLE out_event_places AS
SELECT r.event_row AS event, a.from_words, a.position, a.place,
  CASE a.role WHEN 'at' THEN 0 WHEN 'from' THEN 1 WHEN 'via' THEN 2 WHEN 'to' THEN 3 ELSE 4 END AS role,
  CASE WHEN a.from_words = 1 THEN -1 ELSE coalesce(c.claims, 0) END AS claims,
  a.known_from AS report_from, a.known_until AS report_until, b.known_from AS origin_from, b.known_until AS origin_until
FROM place_stretches a JOIN place_stretches b
    ON b.event = a.event AND b.from_words = a.from_words AND b.position = a.position AND b.place = a.place AND b.known_mode = 1
  JOIN event_rows r ON r.event = a.event LEFT JOIN place_claim_counts c ON c.event = a.event AND c.position = a.position
WHERE a.known_mode = 0 AND (a.from_words = 0 OR a.known_from < a.known_until OR b.known_from < b.known_until);

-- Reports and origins with a claim that affirms or disputes the event, repeats among them, and the days from which one of these claims is known.
CREATE TABLE told AS
SELECT r.event_row, l.claim, f.report, f.known_report, f.known_origin
FROM links l JOIN facts f ON f.claim = l.claim JOIN event_rows r ON r.event = l.event WHERE l.relation <> 'mentions';
CREATE TABLE out_event_reports AS
SELECT event_row AS event, report, min(known_report) AS report_from, min(known_origin) AS origin_from FROM told GROUP BY event_row, report;
CREATE TABLE out_event_origins AS
SELECT t.event_row AS event, o.origin, min(t.known_report) AS report_from, min(t.known_origin) AS origin_from
FROM told t JOIN claim_origin o ON o.claim = t.claim GROUP BY t.event_row, o.origin;
CREATE TABLE out_event_actors AS
SELECT DISTINCT r.event_row AS event, a.actor,
  CASE l.role WHEN 'agent' THEN 0 WHEN 'partner' THEN 1 WHEN 'recipient' THEN 2 WHEN 'target' THEN 3 WHEN 'subject' THEN 4 ELSE 5 END AS role
FROM event_actors l JOIN event_rows r ON r.id = l.event_id JOIN actor_no a ON a.id = l.actor_id;
