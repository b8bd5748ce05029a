package casewire.standalone;

import casewire.console.ConsoleSettings;
import casewire.ingest.read.FileReader;
import casewire.runtime.KafkaProperties;
import java.nio.file.Path;
import java.util.Optional;

/**
 * What can be set about a pipeline in one process.
 *
 * @param inbox folder that files are dropped into
 * @param data folder of the broker and the local state
 * @param kafkaPort port of the embedded broker, 0 for a free one
 * @param kafka properties for the clients; if they name a cluster, no broker is embedded
 * @param reader reads the files that are dropped
 * @param console settings of the console; empty for none
 */
record PipelineSettings(
    Path inbox,
    Path data,
    int kafkaPort,
    KafkaProperties kafka,
    FileReader reader,
    Optional<ConsoleSettings> console) {
  Path brokerData() {
    return data.resolve("kafka");
  }

  Path enrichState() {
    return data.resolve("enrich");
  }
}
