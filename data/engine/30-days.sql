-- The days on which more of an event becomes known, and the stretches between them: one stretch is one state. 1000000000 stands for never
-- (an entry that rests on no claim is our own knowledge), 999999999 for the day on which everything is known.
CREATE TABLE own_dates AS
SELECT e.event, d.position, day_number(d.when_start_min) AS start_min, day_number(d.when_start_max) AS start_max,
  day_number(d.when_end_min) AS end_min, day_number(d.when_end_max) AS end_max,
  coalesce(d.when_approximate, FALSE) AS approximate, coalesce(d.when_uncertain, FALSE) AS uncertain
FROM event_dates d JOIN event_no e ON e.id = d.event_id;
CREATE TABLE own_date_claims AS
SELECT e.event, d.position, c.claim, d.claim_position
FROM event_date_claims d JOIN event_no e ON e.id = d.event_id JOIN claim_no c ON c.id = d.claim_id;
CREATE TABLE own_places AS
SELECT e.event, d.position, p.place, d.role FROM event_places d JOIN event_no e ON e.id = d.event_id JOIN place_no p ON p.id = d.place_id;
CREATE TABLE own_place_claims AS
SELECT e.event, d.position, c.claim, d.claim_position
FROM event_place_claims d JOIN event_no e ON e.id = d.event_id JOIN claim_no c ON c.id = d.claim_id;

CREATE TABLE modes AS SELECT 0 AS known_mode UNION ALL SELECT 1;
CREATE TABLE own_date_days AS
SELECT d.event, d.position, m.known_mode, coalesce(min(k.known_day), 1000000000) AS known_day
FROM own_dates d CROSS JOIN modes m LEFT JOIN own_date_claims c ON c.event = d.event AND c.position = d.position
  LEFT JOIN claim_days k ON k.claim = c.claim AND k.known_mode = m.known_mode
GROUP BY d.event, d.position, m.known_mode;
CREATE TABLE own_place_days AS
SELECT d.event, d.position, m.known_mode, coalesce(min(k.known_day), 1000000000) AS known_day
FROM own_places d CROSS JOIN modes m LEFT JOIN own_place_claims c ON c.event = d.event AND c.position = d.position
  LEFT JOIN claim_days k ON k.claim = c.claim AND k.known_mode = m.known_mode
GROUP BY d.event, d.position, m.known_mode;

CREATE TABLE bearing AS
SELECT event, claim FROM links UNION SELECT event, claim FROM own_date_claims UNION SELECT event, claim FROM own_place_claims;
CREATE TABLE steps AS
SELECT b.event, k.known_mode, k.known_day FROM bearing b JOIN claim_days k ON k.claim = b.claim
UNION SELECT event, known_mode, known_day FROM own_date_days WHERE known_day = 1000000000
UNION SELECT event, known_mode, known_day FROM own_place_days WHERE known_day = 1000000000;
CREATE TABLE firsts AS
SELECT e.event, m.known_mode, least(coalesce(min(k.known_day), 1000000000), 999999999) AS first_known
FROM event_no e CROSS JOIN modes m LEFT JOIN words w ON w.event = e.event
  LEFT JOIN claim_days k ON k.claim = w.claim AND k.known_mode = m.known_mode
GROUP BY e.event, m.known_mode;
CREATE TABLE points AS
SELECT event, known_mode, first_known, first_known AS known_day FROM firsts
UNION ALL
SELECT f.event, f.known_mode, f.first_known, s.known_day
FROM firsts f JOIN steps s ON s.event = f.event AND s.known_mode = f.known_mode AND s.known_day > f.first_known;
-- the last state of an event knows everything, whatever its day
CREATE TABLE stretches AS
SELECT row_number() OVER (ORDER BY event, known_mode, known_day) AS state, event, known_mode, first_known, known_day,
  lead(known_day) OVER (PARTITION BY event, known_mode ORDER BY known_day) AS next_day
FROM points;
CREATE TABLE known_words AS
SELECT s.state, w.event, w.claim, w.relation, w.report, w.kind, w.firm, w.known_origin, w.own, w.voiced
FROM stretches s JOIN words w ON w.event = s.event JOIN claim_days k ON k.claim = w.claim AND k.known_mode = s.known_mode
WHERE s.next_day IS NULL OR k.known_day <= s.known_day;
