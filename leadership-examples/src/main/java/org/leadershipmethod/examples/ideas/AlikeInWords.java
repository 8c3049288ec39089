package org.leadershipmethod.examples.ideas;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.leadershipmethod.concentration.IdeaId;
import org.leadershipmethod.concentration.Studied;
import org.leadershipmethod.concentration.Study;
import org.leadershipmethod.concentration.Tallies;

/**
 * Ideas that share many of their rarer words: a study of a program's own, with Apache Lucene,
 * beside those of the library.
 *
 * <p>It proposes what to read together and decides nothing: words can be alike and mean the
 * opposite. Two ideas are alike if each is found, by the words of the other, at a good part of the
 * score at which it finds itself. What is alike by way of a third stands together, too. The same
 * texts give the same answer in whatever order they come.
 */
final class AlikeInWords implements Study<AlikeInWords.Theme> {

  /** Held, or the level would be lost with it: on newer Java it advises a reader who cannot act. */
  private static final Logger ADVICE =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  private static final String TEXT = "text";
  private static final String PLACE = "place";

  /** Below half of its own score two statements share little more than their subject. */
  private static final double ALIKE = 0.5;

  /** Two texts say the same at most; the rest of a long text is not needed to find that out. */
  private static final int WORDS = 100;

  /**
   * Ideas to read together.
   *
   * @param ideas two at the least, by id
   */
  record Theme(ImmutableSortedSet<IdeaId> ideas) {}

  private final ImmutableSortedMap<IdeaId, String> texts;

  /**
   * Looks at what ideas say.
   *
   * @param texts what each says; one without a text is alike with none
   */
  AlikeInWords(Map<IdeaId, String> texts) {
    ADVICE.setLevel(Level.SEVERE);
    this.texts =
        texts.entrySet().stream()
            .filter(one -> !one.getValue().isBlank())
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(), Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The themes of the ideas that have votes, the one whose first id comes first at the front. */
  @Override
  public Studied<Theme> of(Tallies tallies) {
    ImmutableList<IdeaId> ideas =
        tallies.ideas().keySet().stream()
            .filter(texts::containsKey)
            .sorted()
            .collect(toImmutableList());
    try {
      return Studied.of(themes(alike(ideas)));
    } catch (IOException e) {
      throw new UncheckedIOException("An index in memory could not be read.", e);
    }
  }

  private Map<IdeaId, Set<IdeaId>> alike(ImmutableList<IdeaId> ideas) throws IOException {
    try (Analyzer words = new StandardAnalyzer();
        ByteBuffersDirectory memory = new ByteBuffersDirectory()) {
      write(ideas, words, memory);
      try (DirectoryReader reader = DirectoryReader.open(memory)) {
        return mutual(ideas, found(ideas, reader, words));
      }
    }
  }

  private void write(ImmutableList<IdeaId> ideas, Analyzer words, ByteBuffersDirectory memory)
      throws IOException {
    try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(words))) {
      for (int place = 0; place < ideas.size(); place++) {
        Document document = new Document();
        document.add(new TextField(TEXT, texts.get(ideas.get(place)), Field.Store.NO));
        document.add(new StoredField(PLACE, place));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
  }

  /** Which ideas each finds by its words, at a good part of the score at which it finds itself. */
  private Map<IdeaId, Set<IdeaId>> found(
      ImmutableList<IdeaId> ideas, DirectoryReader reader, Analyzer words) throws IOException {
    MoreLikeThis like = like(reader, words);
    IndexSearcher searcher = new IndexSearcher(reader);
    Map<IdeaId, Set<IdeaId>> found = new TreeMap<>();
    for (IdeaId idea : ideas) {
      Query query = like.like(TEXT, new StringReader(texts.get(idea)));
      found.put(idea, found(idea, ideas, searcher, query));
    }
    return found;
  }

  private static MoreLikeThis like(DirectoryReader reader, Analyzer words) throws IOException {
    MoreLikeThis like = new MoreLikeThis(reader);
    like.setAnalyzer(words);
    like.setFieldNames(new String[] {TEXT});
    like.setMinTermFreq(1);
    like.setMinDocFreq(1);
    like.setMaxQueryTerms(WORDS);
    return like;
  }

  private static Set<IdeaId> found(
      IdeaId idea, ImmutableList<IdeaId> ideas, IndexSearcher searcher, Query query)
      throws IOException {
    Map<IdeaId, Float> scores = new TreeMap<>();
    for (ScoreDoc hit : searcher.search(query, ideas.size()).scoreDocs) {
      Document document = searcher.storedFields().document(hit.doc);
      int place = document.getField(PLACE).numericValue().intValue();
      scores.put(ideas.get(place), hit.score);
    }
    float own = scores.getOrDefault(idea, Float.MAX_VALUE);
    Set<IdeaId> near = new TreeSet<>();
    scores.forEach((other, score) -> addNear(near, other, score >= ALIKE * own));
    near.remove(idea);
    return near;
  }

  private static void addNear(Set<IdeaId> near, IdeaId other, boolean isNear) {
    if (isNear) {
      near.add(other);
    }
  }

  /**
   * Only those that find each other: a short text is found by every long one that has its words.
   */
  private static Map<IdeaId, Set<IdeaId>> mutual(
      ImmutableList<IdeaId> ideas, Map<IdeaId, Set<IdeaId>> found) {
    Map<IdeaId, Set<IdeaId>> mutual = new TreeMap<>();
    for (IdeaId idea : ideas) {
      Set<IdeaId> both = new TreeSet<>(found.getOrDefault(idea, Set.of()));
      both.removeIf(other -> !found.getOrDefault(other, Set.of()).contains(idea));
      mutual.put(idea, both);
    }
    return mutual;
  }

  private static ImmutableList<Theme> themes(Map<IdeaId, Set<IdeaId>> alike) {
    ImmutableList.Builder<Theme> themes = ImmutableList.builder();
    Set<IdeaId> seen = new TreeSet<>();
    for (IdeaId idea : alike.keySet()) {
      Set<IdeaId> theme = seen.contains(idea) ? Set.of() : together(idea, alike);
      seen.addAll(theme);
      if (theme.size() > 1) {
        themes.add(new Theme(ImmutableSortedSet.copyOf(theme)));
      }
    }
    return themes.build();
  }

  private static Set<IdeaId> together(IdeaId first, Map<IdeaId, Set<IdeaId>> alike) {
    Set<IdeaId> theme = new TreeSet<>(Set.of(first));
    Deque<IdeaId> open = new ArrayDeque<>(theme);
    while (!open.isEmpty()) {
      for (IdeaId other : alike.getOrDefault(open.remove(), Set.of())) {
        if (theme.add(other)) {
          open.add(other);
        }
      }
    }
    return theme;
  }
}
