package casewire.enrich.cases;

import static org.assertj.core.api.Assertions.assertThat;

import casewire.enrich.entity.RecognizedEntity;
import casewire.enrich.text.Document;
import casewire.enrich.text.Span;
import casewire.events.EntityType;
import casewire.events.LegalCase;
import casewire.events.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CaseTaggingPropertyTest {
  private static final CaseTagger TAGGER = new CaseTagger();

  @Provide
  Arbitrary<String> articles() {
    Arbitrary<String> words =
        Arbitraries.of(
            "sued",
            "v.",
            "In re",
            "the",
            "company",
            "pleaded",
            "guilty",
            "sentenced",
            "by",
            "and",
            "against",
            "Acme",
            "Bob Hill",
            ",",
            ".",
            ";",
            "(",
            ")",
            "'s",
            "\n\n",
            "court",
            "lawsuit",
            "settled",
            "with",
            "\"",
            "😀",
            "damages",
            "they",
            "No. 1",
            "\u0301",
            "ordered to pay");
    Arbitrary<String> wild = Arbitraries.strings().ofMaxLength(6);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, words), net.jqwik.api.Tuple.of(1, wild))
        .list()
        .ofMaxSize(60)
        .map(list -> String.join(" ", list));
  }

  private static List<RecognizedEntity> entities(String text) {
    List<RecognizedEntity> found = new ArrayList<>();
    for (String name : List.of("Acme", "Bob Hill")) {
      List<Span> spans = new ArrayList<>();
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        spans.add(new Span(at, at + name.length()));
      }
      if (!spans.isEmpty()) {
        EntityType type = name.equals("Acme") ? EntityType.ORG : EntityType.PERSON;
        found.add(new RecognizedEntity(name, type, name, null, null, null, null, spans));
      }
    }
    return found;
  }

  @Property(tries = 400)
  void never_fails_and_quotes_its_evidence_exactly_and_the_same_each_time(
      @ForAll("articles") String body) {
    String text = "Head\n\n" + body;
    Document document = new Document(text, 4, "en", Optional.empty());
    TaggedCases tagged = TAGGER.tag(document, entities(text));
    for (LegalCase found : tagged.cases()) {
      assertThat(found.id()).isNotEmpty();
      for (Mention place : found.evidence()) {
        assertThat(text.substring(place.start(), place.end())).isEqualTo(place.text());
      }
    }
    assertThat(TAGGER.tag(document, entities(text))).isEqualTo(tagged);
  }
}
