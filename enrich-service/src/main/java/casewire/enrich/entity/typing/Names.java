package casewire.enrich.entity.typing;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.marking.MarkedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names of a document by their words, in order of first mention. */
public final class Names {
  private final MarkedText text;
  private final Map<Words, Name> byWords = new LinkedHashMap<>();

  /** Word ids as a key: case and kind of apostrophe do not matter. */
  record Words(List<Integer> ids) {}

  public Names(MarkedText text) {
    this.text = text;
  }

  public Name add(Candidate candidate) {
    Name name = byWords.computeIfAbsent(words(candidate.from(), candidate.to()), key -> new Name());
    name.add(candidate);
    return name;
  }

  void remove(Name name) {
    byWords.values().remove(name);
  }

  /** The name with the words of this stretch, or null. */
  public Name find(int from, int to) {
    return byWords.get(words(from, to));
  }

  /** The name of this one word, or null. */
  public Name find(int word) {
    return byWords.get(new Words(List.of(word)));
  }

  public Collection<Name> all() {
    return byWords.values();
  }

  private Words words(int from, int to) {
    List<Integer> ids = new ArrayList<>(to - from);
    for (int i = from; i < to; i++) {
      ids.add(text.word(i));
    }
    return new Words(ids);
  }
}
