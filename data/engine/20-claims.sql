-- What the rules ask of each claim, worked out once. Days are whole numbers since 1970-01-01. Two modes of known-on: 0 = since its report came out,
-- 1 = since it was first said in public, which is never later than its report.
CREATE TABLE report_days AS
SELECT n.report, coalesce(day_number(r.published_end_max), day_number(r.not_after)) AS known
FROM reports r JOIN report_no n ON n.id = r.id;
-- A date from outside the reports would let the reader of that day know what only we know.
CREATE TABLE origin_days AS
SELECT n.origin, CASE WHEN o.issued_basis = 'outside' THEN NULL ELSE day_number(o.issued_end_max) END AS known
FROM origins o JOIN origin_no n ON n.id = o.id;
CREATE TABLE claim_origin AS
SELECT c.claim, o.origin, l.position FROM claim_origins l JOIN claim_no c ON c.id = l.claim_id JOIN origin_no o ON o.id = l.origin_id;
CREATE TABLE claim_speaker AS
SELECT c.claim, a.actor, l.position FROM claim_speakers l JOIN claim_no c ON c.id = l.claim_id JOIN actor_no a ON a.id = l.actor_id;
CREATE TABLE claim_first_said AS
SELECT l.claim, min(d.known) AS known FROM claim_origin l JOIN origin_days d ON d.origin = l.origin GROUP BY l.claim;

CREATE TABLE facts AS
SELECT n.claim, r.report, c.kind, coalesce(c.hedged, FALSE) AS hedged, c.repeats IS NOT NULL AS repeated,
  c.kind IN ('account', 'speech') AND NOT coalesce(c.hedged, FALSE) AS firm,
  d.known AS known_report,
  -- what a report has distorted nobody said like that before
  CASE WHEN is_distorted(c.caveat) OR f.known IS NULL OR f.known > d.known THEN d.known ELSE f.known END AS known_origin,
  e.event AS figure_event, p.place,
  c.when_text IS NOT NULL AS dated, day_number(c.when_start_min) AS when_start_min, day_number(c.when_start_max) AS when_start_max,
  day_number(c.when_end_min) AS when_end_min, day_number(c.when_end_max) AS when_end_max,
  coalesce(c.when_approximate, FALSE) AS approximate, coalesce(c.when_uncertain, FALSE) AS uncertain, c.when_text
FROM claims c JOIN claim_no n ON n.id = c.id JOIN report_no r ON r.id = c.report_id JOIN report_days d ON d.report = r.report
  LEFT JOIN claim_first_said f ON f.claim = n.claim LEFT JOIN event_no e ON e.id = c.measure_event_id LEFT JOIN place_no p ON p.id = c.place_id;
CREATE TABLE claim_days AS
SELECT claim, 0 AS known_mode, known_report AS known_day FROM facts UNION ALL SELECT claim, 1, known_origin FROM facts;

-- Speakers: those that are printed, and the issuers of its origins.
CREATE TABLE speakers AS
SELECT s.claim, v.root FROM claim_speaker s JOIN voices v ON v.actor = s.actor
UNION
SELECT l.claim, v.root FROM claim_origin l JOIN origin_issuer i ON i.origin = l.origin JOIN voices v ON v.actor = i.actor;

-- What bears on an event; words are the links of claims that are no repeats.
CREATE TABLE links AS
SELECT e.event, c.claim, l.relation, l.position FROM event_claims l JOIN event_no e ON e.id = l.event_id JOIN claim_no c ON c.id = l.claim_id;
CREATE TABLE own_sides AS
SELECT DISTINCT e.event, v.root FROM event_actors l JOIN event_no e ON e.id = l.event_id JOIN actor_no a ON a.id = l.actor_id
  JOIN voices v ON v.actor = a.actor WHERE l.role IN ('agent', 'partner', 'subject');
CREATE TABLE own_words AS
SELECT DISTINCT l.event, l.claim FROM links l JOIN speakers s ON s.claim = l.claim JOIN own_sides o ON o.event = l.event AND o.root = s.root;
CREATE TABLE voiced AS SELECT DISTINCT claim FROM speakers;
CREATE TABLE words AS
SELECT l.event, l.claim, l.relation, f.report, f.kind, f.firm, f.known_origin, o.claim IS NOT NULL AS own, v.claim IS NOT NULL AS voiced
FROM links l JOIN facts f ON f.claim = l.claim LEFT JOIN own_words o ON o.event = l.event AND o.claim = l.claim
  LEFT JOIN voiced v ON v.claim = l.claim
WHERE NOT f.repeated AND l.relation <> 'mentions';
