package casewire.enrich.entity.typing;

import casewire.enrich.entity.candidate.Candidate;
import casewire.enrich.entity.marking.MarkedText;
import java.nio.IntBuffer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The names of a document by their words, in order of first mention. */
public final class Names {
  private final MarkedText text;

  /** By the ids of their words: case and kind of apostrophe do not matter. */
  private final Map<IntBuffer, Name> byWords = new LinkedHashMap<>();

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
    return byWords.get(IntBuffer.wrap(new int[] {word}));
  }

  public Collection<Name> all() {
    return byWords.values();
  }

  private IntBuffer words(int from, int to) {
    int[] ids = new int[to - from];
    for (int i = from; i < to; i++) {
      ids[i - from] = text.word(i);
    }
    return IntBuffer.wrap(ids);
  }
}
