package casewire.standalone.cases;

import casewire.events.CaseFile;
import casewire.events.EventJson;
import casewire.runtime.KafkaProperties;
import casewire.standalone.topic.TopicReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The topic of case files as it stands: the last value of each key. */
final class CaseTopic {
  private final EventJson<CaseFile> json = new EventJson<>(CaseFile.class);
  private final Map<String, CaseFile> files = new TreeMap<>();

  private CaseTopic() {}

  static CaseTopic read(KafkaProperties cluster, String topic) throws IOException {
    CaseTopic cases = new CaseTopic();
    try (TopicReading reading = new TopicReading(cluster, topic)) {
      reading.toEnd(record -> cases.take(record.key(), record.value()));
    }
    return cases;
  }

  private void take(byte[] key, byte[] value) throws IOException {
    String id = new String(key, StandardCharsets.UTF_8);
    if (value == null) {
      files.remove(id);
    } else {
      files.put(id, json.read(value));
    }
  }

  Collection<CaseFile> files() {
    return files.values();
  }

  /** The case with this id; else every case that was known by it. */
  List<CaseFile> find(String id) {
    CaseFile file = files.get(id);
    if (file != null) {
      return List.of(file);
    }
    List<CaseFile> found = new ArrayList<>(files.values());
    found.removeIf(other -> !other.aliases().contains(id));
    return found;
  }
}
