package org.leadershipmethod.concentration;

import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.math.BigInteger;
import org.leadershipmethod.internal.Argument;

/**
 * Ranks ideas by how far all groups share them, however large each is ({@code M4.2}).
 *
 * <p>The part that holds the opinion in each group is multiplied. So one group that sees it
 * otherwise pulls an idea down, and a large group cannot outvote a small one. A group of which
 * nobody voted on an idea counts as one that is of two minds. Who is in no group does not count.
 *
 * <p>Ranked is by exact fractions; equals by id. The more groups there are the smaller a product
 * is, so only figures over the same groups can be compared. The groups are those of which anybody
 * voted on anything.
 *
 * <p>No chance is weighed here: with few votes a figure says little.
 *
 * @param way how it is computed
 * @param most how many are named
 * @param asked which ideas are looked at
 */
public record SharedByGroups(Way way, int most, IdeasAsked asked)
    implements Study<SharedByGroups.Shared> {

  /** Which opinion is looked at, and how. */
  public enum Way {
    /** The product of {@code (agree + 1) / (votes + 2)}, as the reference does. */
    AGREE(Opinion.AGREE, false),
    /** The product of {@code (disagree + 1) / (votes + 2)}. */
    DISAGREE(Opinion.DISAGREE, false),
    /**
     * The geometric mean of the part that agrees times the part that does not disagree, each
     * estimated with half a vote for and half against: {@code (agree + 1/2) / (votes + 1)}. It does
     * not shrink with the number of groups.
     */
    AGREE_MEAN(Opinion.AGREE, true),
    /** The same with both opinions exchanged. */
    DISAGREE_MEAN(Opinion.DISAGREE, true);

    private final Opinion opinion;
    private final boolean isMean;

    Way(Opinion opinion, boolean isMean) {
      this.opinion = opinion;
      this.isMean = isMean;
    }

    /** Which opinion it looks at. */
    public Opinion opinion() {
      return opinion;
    }

    /** One group's factor, not in lowest terms. */
    private BigInteger[] factor(OpinionCounts counts) {
      BigInteger holding = BigInteger.valueOf(counts.with(opinion));
      BigInteger votes = BigInteger.valueOf(counts.votes());
      if (!isMean) {
        return new BigInteger[] {holding.add(BigInteger.ONE), votes.add(BigInteger.TWO)};
      }
      BigInteger against =
          BigInteger.valueOf(
              counts.with(opinion == Opinion.AGREE ? Opinion.DISAGREE : Opinion.AGREE));
      BigInteger all = votes.add(BigInteger.ONE).shiftLeft(1);
      return new BigInteger[] {
        half(holding).multiply(half(votes.subtract(against))), all.multiply(all)
      };
    }

    /** Twice a number and a half. */
    private static BigInteger half(BigInteger number) {
      return number.shiftLeft(1).add(BigInteger.ONE);
    }
  }

  /**
   * An idea and how far all groups share it.
   *
   * @param idea the idea
   * @param opinion what they share
   * @param product the product over the groups, exactly
   * @param value the product, or its root where a mean was asked for; from 0 to 1
   */
  public record Shared(IdeaId idea, Opinion opinion, Ratio product, double value) {

    /** Makes it of its parts. */
    public Shared {
      requireNonNull(idea, "idea");
      requireNonNull(opinion, "opinion");
      requireNonNull(product, "product");
    }
  }

  /**
   * Makes it of its parts.
   *
   * @throws IllegalArgumentException if fewer than none are to be named
   */
  public SharedByGroups {
    requireNonNull(way, "way");
    Argument.count("most", most);
    requireNonNull(asked, "asked");
  }

  /** All ideas, ranked in one of the ways. */
  public static SharedByGroups by(Way way) {
    return new SharedByGroups(way, Integer.MAX_VALUE, IdeasAsked.ALL);
  }

  /** The same, naming so many. */
  public SharedByGroups naming(int number) {
    return new SharedByGroups(way, number, asked);
  }

  /** The same, looking at these ideas. */
  public SharedByGroups among(IdeasAsked ideas) {
    return new SharedByGroups(way, most, requireNonNull(ideas, "ideas"));
  }

  @Override
  public Studied<Shared> of(Tallies tallies) {
    IdeasAsked.Found found = asked.inGroups(requireNonNull(tallies, "tallies"));
    ImmutableSortedSet<GroupName> groups = tallies.groups();
    return Studied.of(
        found.asked().entrySet().stream()
            .map(one -> shared(one.getKey(), one.getValue(), groups))
            .sorted(comparing(Shared::product).reversed())
            .limit(most)
            .toList(),
        found.leftOut());
  }

  /** One idea, also one that nobody voted on: then every group is of two minds. */
  public Shared of(Tallies tallies, IdeaId idea) {
    return shared(idea, requireNonNull(tallies, "tallies").of(idea), tallies.groups());
  }

  private Shared shared(IdeaId id, IdeaTally idea, ImmutableSortedSet<GroupName> groups) {
    BigInteger above = BigInteger.ONE;
    BigInteger below = BigInteger.ONE;
    for (GroupName group : groups) {
      BigInteger[] factor = way.factor(idea.of(group));
      above = above.multiply(factor[0]);
      below = below.multiply(factor[1]);
    }
    Ratio product = new Ratio(above, below);
    double value = way.isMean ? product.root(groups.size()) : product.value();
    return new Shared(id, way.opinion, product, value);
  }
}
