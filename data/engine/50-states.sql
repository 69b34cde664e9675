-- The table of states: status, dates, places and support of each event in each stretch. Codes and bits: docs/columnar-dossier.md.
-- The newest own word decides whether an event is denied; of words of one day the denial counts, so a disputing day is one half later.
CREATE TABLE heard AS
SELECT state, max(CASE WHEN firm AND own AND relation = 'affirms' THEN 1 ELSE 0 END) AS admitted,
  max(CASE WHEN relation = 'disputes' THEN 1 ELSE 0 END) AS disputed,
  max(CASE WHEN firm AND voiced AND relation = 'affirms' THEN 1 ELSE 0 END) AS named,
  max(CASE WHEN firm AND relation = 'affirms' THEN 1 ELSE 0 END) AS firm,
  max(CASE WHEN NOT firm AND kind <> 'outlook' AND relation = 'affirms' THEN 1 ELSE 0 END) AS hedged,
  max(CASE WHEN own AND kind <> 'outlook' THEN 2 * known_origin + CASE WHEN relation = 'disputes' THEN 1 ELSE 0 END END) AS newest_own
FROM known_words GROUP BY state;
CREATE TABLE statuses AS
SELECT s.state,
  CASE WHEN h.state IS NULL THEN 3
    WHEN h.admitted = 1 AND coalesce(h.newest_own % 2, 0) = 0 THEN 0
    WHEN h.disputed = 1 THEN CASE WHEN coalesce(h.newest_own % 2, 0) <> 0 THEN 7 ELSE 6 END
    WHEN h.named = 1 THEN CASE WHEN p.named >= 2 THEN 1 ELSE 2 END
    WHEN h.firm = 1 THEN 3 WHEN h.hedged = 1 THEN 4 ELSE 5 END AS status
FROM stretches s JOIN support p ON p.state = s.state LEFT JOIN heard h ON h.state = s.state;

-- Its own dates as far as a claim that gives one is known; with none of them the dates of its known affirming words; else none.
CREATE TABLE state_dates AS
SELECT s.state, 0 AS from_words, d.start_min, d.start_max, d.end_min, d.end_max, d.approximate, d.uncertain
FROM stretches s JOIN own_dates d ON d.event = s.event
  JOIN own_date_days k ON k.event = d.event AND k.position = d.position AND k.known_mode = s.known_mode
WHERE s.next_day IS NULL OR k.known_day <= s.known_day
UNION ALL
SELECT w.state, 1, f.when_start_min, f.when_start_max, f.when_end_min, f.when_end_max, f.approximate, f.uncertain
FROM known_words w JOIN facts f ON f.claim = w.claim WHERE w.relation = 'affirms' AND f.dated;
-- Open ends are -1000000000 and 1000000000. A bound that is open inside means the past or the future by its neighbour.
CREATE TABLE bounded_dates AS
SELECT state, from_words, approximate, uncertain, coalesce(start_min, -1000000000) AS start_min,
  coalesce(start_max, CASE WHEN start_min IS NULL AND coalesce(end_min, end_max) IS NOT NULL THEN -1000000000 ELSE 1000000000 END) AS start_max,
  coalesce(end_min, CASE WHEN end_max IS NULL AND coalesce(start_min, start_max) IS NOT NULL THEN 1000000000 ELSE -1000000000 END) AS end_min,
  coalesce(end_max, 1000000000) AS end_max
FROM state_dates;
CREATE TABLE hulls AS
SELECT state, from_words, min(start_min) AS start_min, max(start_max) AS start_max, min(end_min) AS end_min, max(end_max) AS end_max,
  max(CASE WHEN approximate THEN 2 ELSE 0 END) + max(CASE WHEN uncertain THEN 4 ELSE 0 END)
    + max(CASE WHEN start_max < end_min THEN 8 ELSE 0 END) AS bits
FROM bounded_dates GROUP BY state, from_words;
CREATE TABLE settled AS
SELECT h.state, h.start_min, h.start_max, h.end_min, h.end_max, h.bits FROM hulls h
  LEFT JOIN hulls o ON o.state = h.state AND o.from_words = 0 WHERE h.from_words = 0 OR o.state IS NULL;

-- Places by the same rule.
CREATE TABLE state_places AS
SELECT s.state, 0 AS from_words, d.place, d.role FROM stretches s JOIN own_places d ON d.event = s.event
  JOIN own_place_days k ON k.event = d.event AND k.position = d.position AND k.known_mode = s.known_mode
WHERE s.next_day IS NULL OR k.known_day <= s.known_day
UNION ALL
SELECT w.state, 1, f.place, 'at' FROM known_words w JOIN facts f ON f.claim = w.claim WHERE w.relation = 'affirms' AND f.place IS NOT NULL;
CREATE TABLE drawable AS SELECT n.place FROM places p JOIN place_no n ON n.id = p.id WHERE p.lng IS NOT NULL AND p.lat IS NOT NULL;
CREATE TABLE placed AS
SELECT s.state, s.from_words, max(CASE WHEN d.place IS NOT NULL AND s.role <> 'about' THEN 16 ELSE 0 END) AS bits
FROM state_places s LEFT JOIN drawable d ON d.place = s.place GROUP BY s.state, s.from_words;
CREATE TABLE settled_places AS
SELECT p.state, p.bits FROM placed p LEFT JOIN placed o ON o.state = p.state AND o.from_words = 0 WHERE p.from_words = 0 OR o.state IS NULL;

-- Kinds of the known claims that affirm or dispute it, repeats among them, as bits; and whether one prints a figure of it.
CREATE TABLE said AS
SELECT s.state, max(CASE WHEN f.kind = 'account' THEN 1 ELSE 0 END) + max(CASE WHEN f.kind = 'speech' THEN 2 ELSE 0 END)
    + max(CASE WHEN f.kind = 'judgement' THEN 4 ELSE 0 END) + max(CASE WHEN f.kind = 'silence' THEN 8 ELSE 0 END)
    + max(CASE WHEN f.kind = 'outlook' THEN 16 ELSE 0 END) AS kinds,
  max(CASE WHEN f.figure_event = s.event THEN 1 ELSE 0 END) AS figures
FROM stretches s JOIN links l ON l.event = s.event JOIN facts f ON f.claim = l.claim
  JOIN claim_days k ON k.claim = l.claim AND k.known_mode = s.known_mode
WHERE l.relation <> 'mentions' AND (s.next_day IS NULL OR k.known_day <= s.known_day) GROUP BY s.state;

CREATE TABLE states AS
SELECT s.event, s.known_mode, least(s.known_day, 999999999) AS known_from,
  CASE WHEN s.next_day IS NULL THEN 1000000000 ELSE least(s.next_day, 999999999) END AS known_until, s.first_known,
  coalesce(d.start_min, 0) AS start_min, coalesce(d.start_max, 0) AS start_max, coalesce(d.end_min, 0) AS end_min, coalesce(d.end_max, 0) AS end_max,
  CASE WHEN d.state IS NULL THEN 0 ELSE 1 + d.bits END + coalesce(p.bits, 0) AS flags, CASE WHEN d.state IS NULL THEN 1 ELSE 0 END AS undated,
  t.status, u.at_least, u.at_most, u.at_least AS support, least(u.at_least, u.without_parties) AS support_without_parties,
  least(u.at_least, u.printed) AS support_printed, least(u.at_least, u.printed_without_parties) AS support_printed_without_parties,
  coalesce(h.kinds, 0) AS kinds, coalesce(h.figures, 0) AS figures
FROM stretches s JOIN statuses t ON t.state = s.state JOIN support u ON u.state = s.state LEFT JOIN settled d ON d.state = s.state
  LEFT JOIN settled_places p ON p.state = s.state LEFT JOIN said h ON h.state = s.state;
