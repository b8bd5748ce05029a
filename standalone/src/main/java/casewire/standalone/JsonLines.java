package casewire.standalone;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** One value a line, as it is on the topic; deleted keys are left out. */
final class JsonLines implements Consume.RecordFormat {
  private final OutputStream out;

  JsonLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public void show(ConsumerRecord<byte[], byte[]> record) throws IOException {
    if (record.value() != null) {
      out.write(record.value());
      out.write('\n');
    }
  }
}
