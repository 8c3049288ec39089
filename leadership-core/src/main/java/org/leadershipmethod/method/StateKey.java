package org.leadershipmethod.method;

import org.leadershipmethod.chronicle.Key;
import org.leadershipmethod.rule.RuleId;

/** One thing that one state rule looks at. */
record StateKey(RuleId rule, Key key) {}
