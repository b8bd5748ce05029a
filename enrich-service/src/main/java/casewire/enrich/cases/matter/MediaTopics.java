package casewire.enrich.cases.matter;

import casewire.enrich.cases.reading.ResourceTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Codes of the IPTC Media Topics for what is told of cases, from {@code media-topics.txt}, so that
 * newsrooms find the articles by the vocabulary that they use already.
 */
public final class MediaTopics {
  private static final String FACET = "medtop:";

  private final Map<String, String> codes = new HashMap<>();

  public static MediaTopics load() {
    MediaTopics topics = new MediaTopics();
    for (String[] row : ResourceTable.rows(MediaTopics.class, "media-topics.txt", 3)) {
      topics.codes.put(row[0], FACET + row[1]);
    }
    return topics;
  }

  /**
   * @param tags such as {@code claim:fraud}
   * @return such as {@code medtop:20000097}, without repetition, in the order of the tags
   */
  public List<String> of(Collection<String> tags) {
    return tags.stream().map(codes::get).filter(Objects::nonNull).distinct().toList();
  }
}
