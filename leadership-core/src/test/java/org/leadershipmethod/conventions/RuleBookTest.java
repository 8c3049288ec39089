package org.leadershipmethod.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.leadershipmethod.chain.ChainFamily;
import org.leadershipmethod.chain.ChainRuleExamples;
import org.leadershipmethod.group.GroupFamily;
import org.leadershipmethod.group.GroupRuleExamples;
import org.leadershipmethod.guidance.GuidanceFamily;
import org.leadershipmethod.guidance.GuidanceRuleExamples;
import org.leadershipmethod.massline.MassLineFamily;
import org.leadershipmethod.massline.MassLineRuleExamples;
import org.leadershipmethod.nucleus.NucleusFamily;
import org.leadershipmethod.nucleus.NucleusRuleExamples;
import org.leadershipmethod.plan.PlanFamily;
import org.leadershipmethod.plan.PlanRuleExamples;
import org.leadershipmethod.relay.RelayFamily;
import org.leadershipmethod.relay.RelayRuleExamples;
import org.leadershipmethod.rule.Family;
import org.leadershipmethod.rule.Rule;
import org.leadershipmethod.society.SocietyFamily;
import org.leadershipmethod.society.SocietyRuleExamples;
import org.leadershipmethod.testkit.Library;
import org.leadershipmethod.testkit.RuleExample;

/**
 * The rule book says what the rules say of themselves. After a change of a rule it is written anew
 * by this test, with {@code -Drule.book=write}.
 */
class RuleBookTest {

  private static final Path PAGE = Path.of("docs", "rules.md");
  private static final Path IN_JAVADOC =
      Path.of("src", "main", "javadoc", "doc-files", "rules.html");

  private static final ImmutableList<Family> FAMILIES =
      ImmutableList.of(
          RelayFamily.RELAY,
          PlanFamily.PLAN,
          GuidanceFamily.GUIDANCE,
          GroupFamily.GROUP,
          NucleusFamily.NUCLEUS,
          SocietyFamily.SOCIETY,
          ChainFamily.CHAIN,
          MassLineFamily.MASS_LINE);

  static final ImmutableList<RuleExample> EXAMPLES =
      ImmutableList.<RuleExample>builder()
          .addAll(GroupRuleExamples.all())
          .addAll(RelayRuleExamples.all())
          .addAll(PlanRuleExamples.all())
          .addAll(GuidanceRuleExamples.all())
          .addAll(NucleusRuleExamples.all())
          .addAll(SocietyRuleExamples.all())
          .addAll(ChainRuleExamples.all())
          .addAll(MassLineRuleExamples.all())
          .build();

  @Test
  void itSaysWhatTheRulesSayOfThemselves() throws IOException {
    RuleBookPage page = new RuleBookPage(EXAMPLES);
    assertIsWritten(page.markdown(FAMILIES), PAGE);
    assertIsWritten(page.html(FAMILIES), IN_JAVADOC);
  }

  private static void assertIsWritten(String text, Path page) throws IOException {
    if ("write".equals(System.getProperty("rule.book"))) {
      Files.createDirectories(page.getParent());
      Files.writeString(page, text);
    }
    assertThat(Files.readString(page)).isEqualTo(text);
  }

  @Test
  void everyFamilyOfTheLibraryIsInIt() {
    assertThat(FAMILIES).containsExactlyInAnyOrderElementsOf(Library.method().families());
  }

  @Test
  void everyRuleHasOneExampleInIt() {
    assertThat(EXAMPLES)
        .extracting(RuleExample::rule)
        .containsExactlyInAnyOrderElementsOf(Lists.transform(Library.method().rules(), Rule::id));
  }
}
