-- Repeating is not confirming: support is counted in origins and in who issued them. One government counts once, whatever agencies speak; a joint
-- statement makes its issuers one; governments that share what they know may be one. Six counts for each state, over its firm affirming words:
--   0 all sources · 1 those of claims with a speaker (the status) · 2 without parties · 3 printed only · 4 printed, without parties
--   5 as 0, with nobody held to be one with those who share what they know (the most it can be)
-- A node is who stands behind a claim: the number of an actor, or -1 - the number of an origin that nobody is named for.
CREATE TABLE root_sources AS
SELECT DISTINCT l.claim, r.root AS tie, coalesce(v.root, -1 - r.root) AS node, v.sharing, coalesce(v.party, FALSE) AS party
FROM claim_origin l JOIN root_origins r ON r.origin = l.origin LEFT JOIN origin_issuer i ON i.origin = r.root LEFT JOIN voices v ON v.actor = i.actor;
CREATE TABLE printed_sources AS
SELECT DISTINCT s.claim, v.root AS node, v.sharing, v.party FROM claim_speaker s JOIN voices v ON v.actor = s.actor;
CREATE TABLE rooted AS SELECT DISTINCT claim FROM root_sources;
CREATE TABLE rooted_outside AS SELECT DISTINCT claim FROM root_sources WHERE NOT party;
CREATE TABLE all_sources AS
SELECT claim, tie, node, sharing FROM root_sources
UNION ALL
SELECT p.claim, NULL, p.node, p.sharing FROM printed_sources p LEFT JOIN rooted r ON r.claim = p.claim WHERE r.claim IS NULL;
CREATE TABLE sources AS
SELECT claim, 0 AS rule, tie, node, sharing FROM all_sources
UNION ALL
SELECT a.claim, 1, a.tie, a.node, a.sharing FROM all_sources a JOIN voiced v ON v.claim = a.claim
UNION ALL
SELECT claim, 2, tie, node, sharing FROM root_sources WHERE NOT party
UNION ALL
SELECT p.claim, 2, NULL, p.node, p.sharing FROM printed_sources p LEFT JOIN rooted_outside r ON r.claim = p.claim
WHERE r.claim IS NULL AND NOT p.party
UNION ALL
SELECT claim, 3, NULL, node, sharing FROM printed_sources
UNION ALL
SELECT claim, 4, NULL, node, sharing FROM printed_sources WHERE NOT party
UNION ALL
SELECT claim, 5, tie, node, NULL FROM all_sources;

CREATE TABLE firm_words AS SELECT state, claim, report FROM known_words WHERE relation = 'affirms' AND firm;
CREATE TABLE nodes AS
SELECT DISTINCT w.state, s.rule, s.node, s.tie, s.sharing FROM firm_words w JOIN sources s ON s.claim = w.claim;
CREATE TABLE node_counts AS SELECT state, rule, count(DISTINCT node) AS nodes FROM nodes GROUP BY state, rule;
-- What makes several nodes one: edges from the least of them to each of the others.
CREATE TABLE joins AS
SELECT state, rule, min(node) AS node, tie FROM nodes WHERE tie IS NOT NULL
GROUP BY state, rule, tie HAVING min(node) < max(node);
CREATE TABLE sharings AS
SELECT state, rule, min(node) AS node, sharing FROM nodes WHERE sharing IS NOT NULL
GROUP BY state, rule, sharing HAVING min(node) < max(node);
CREATE TABLE edges AS
SELECT n.state, n.rule, j.node AS a, n.node AS b FROM joins j JOIN nodes n ON n.state = j.state AND n.rule = j.rule AND n.tie = j.tie
UNION
SELECT n.state, n.rule, j.node, n.node FROM sharings j JOIN nodes n ON n.state = j.state AND n.rule = j.rule AND n.sharing = j.sharing;
-- Which nodes can be reached, each round twice as far, 16 edges in all; the least of them names the group.
CREATE TABLE reach_1 AS
SELECT state, rule, a, b FROM edges UNION SELECT state, rule, b, a FROM edges UNION SELECT state, rule, b, b FROM edges;
CREATE TABLE reach_2 AS
SELECT DISTINCT x.state, x.rule, x.a, y.b FROM reach_1 x JOIN reach_1 y ON y.state = x.state AND y.rule = x.rule AND y.a = x.b;
CREATE TABLE reach_4 AS
SELECT DISTINCT x.state, x.rule, x.a, y.b FROM reach_2 x JOIN reach_2 y ON y.state = x.state AND y.rule = x.rule AND y.a = x.b;
CREATE TABLE reach_8 AS
SELECT DISTINCT x.state, x.rule, x.a, y.b FROM reach_4 x JOIN reach_4 y ON y.state = x.state AND y.rule = x.rule AND y.a = x.b;
CREATE TABLE reach_16 AS
SELECT DISTINCT x.state, x.rule, x.a, y.b FROM reach_8 x JOIN reach_8 y ON y.state = x.state AND y.rule = x.rule AND y.a = x.b;
CREATE TABLE labels AS SELECT state, rule, a AS node, min(b) AS label FROM reach_16 GROUP BY state, rule, a;
CREATE TABLE merged AS
SELECT state, rule, count(*) - count(DISTINCT label) AS nodes FROM labels GROUP BY state, rule;
CREATE TABLE group_counts AS
SELECT n.state, n.rule, n.nodes - coalesce(m.nodes, 0) AS groups
FROM node_counts n LEFT JOIN merged m ON m.state = n.state AND m.rule = n.rule;

-- Reports that name no source add nothing while another source is known; with none they are one at least, and at most as many as they are.
CREATE TABLE firm_reports AS SELECT state, count(DISTINCT report) AS reports FROM firm_words GROUP BY state;
CREATE TABLE rule_counts AS
SELECT state, max(CASE WHEN rule = 0 THEN groups END) AS r0, max(CASE WHEN rule = 1 THEN groups END) AS r1,
  max(CASE WHEN rule = 2 THEN groups END) AS r2, max(CASE WHEN rule = 3 THEN groups END) AS r3,
  max(CASE WHEN rule = 4 THEN groups END) AS r4, max(CASE WHEN rule = 5 THEN groups END) AS r5
FROM group_counts GROUP BY state;
CREATE TABLE support AS
SELECT s.state, coalesce(c.r0, least(1, coalesce(f.reports, 0))) AS at_least, coalesce(c.r5, f.reports, 0) AS at_most,
  coalesce(c.r1, 0) AS named, coalesce(c.r2, 0) AS without_parties, coalesce(c.r3, 0) AS printed, coalesce(c.r4, 0) AS printed_without_parties
FROM stretches s LEFT JOIN rule_counts c ON c.state = s.state LEFT JOIN firm_reports f ON f.state = s.state;
