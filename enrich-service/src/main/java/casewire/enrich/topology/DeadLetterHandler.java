package casewire.enrich.topology;

import casewire.enrich.EnrichListener;
import casewire.events.DeadLetterHeader;
import casewire.runtime.LogTrace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a record that will never do to the dead-letter topic, in the transaction that moves past
 * it, and goes on. The letter is the raw record as it came, with the headers of KIP-1034 that say
 * what went wrong and where, plus stage and reason. A failure that is not the record's fault stops
 * the thread, and the record is tried again.
 */
public final class DeadLetterHandler
    implements DeserializationExceptionHandler,
        ProcessingExceptionHandler,
        ProductionExceptionHandler {
  /** Under this name the Streams configuration holds the {@link EnrichListener}. */
  static final String LISTENER = "casewire.enrich.listener";

  /** Bytes kept of a value; the whole record stays where the headers say it came from. */
  static final int MAX_VALUE_BYTES = 3 << 20;

  private static final int MAX_HEADER_BYTES = 8192;
  private static final int MAX_HEADERS = 32;
  private static final String STAGE = "enrich";
  private static final Logger log = LoggerFactory.getLogger(DeadLetterHandler.class);

  private String topic;
  private EnrichListener listener = EnrichListener.NONE;

  @Override
  public void configure(Map<String, ?> configs) {
    topic = (String) configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG);
    if (configs.get(LISTENER) instanceof EnrichListener given) {
      listener = given;
    }
  }

  @Override
  public DeserializationExceptionHandler.Response handleError(
      ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception exception) {
    return DeserializationExceptionHandler.Response.resume(
        letter(context, record.key(), record.value(), exception));
  }

  @Override
  public ProcessingExceptionHandler.Response handleError(
      ErrorHandlerContext context, Record<?, ?> record, Exception exception) {
    if (exception instanceof KafkaException && !(exception instanceof PoisonRecord)) {
      return ProcessingExceptionHandler.Response.fail();
    }
    return ProcessingExceptionHandler.Response.resume(
        letter(context, context.sourceRawKey(), context.sourceRawValue(), exception));
  }

  /** What the broker refuses has spoilt the transaction: it can only be tried again. */
  @Override
  public ProductionExceptionHandler.Response handleError(
      ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception exception) {
    return exception instanceof RetriableException
        ? ProductionExceptionHandler.Response.retry()
        : ProductionExceptionHandler.Response.fail();
  }

  @Override
  @SuppressWarnings("rawtypes") // as the interface has it
  public ProductionExceptionHandler.Response handleSerializationError(
      ErrorHandlerContext context,
      ProducerRecord record,
      Exception exception,
      SerializationExceptionOrigin origin) {
    return ProductionExceptionHandler.Response.resume(
        letter(context, context.sourceRawKey(), context.sourceRawValue(), exception));
  }

  private List<ProducerRecord<byte[], byte[]>> letter(
      ErrorHandlerContext context, byte[] key, byte[] value, Exception exception) {
    String reason = reason(exception);
    LogTrace.of(context.headers())
        .during(
            () ->
                log.warn(
                    "{} partition {} offset {} goes to {}: {}: {}",
                    context.topic(),
                    context.partition(),
                    context.offset(),
                    topic,
                    reason,
                    exception.getMessage()));
    listener.deadLettered(
        reason, exception.getMessage(), context.topic(), context.partition(), context.offset());
    ProducerRecord<byte[], byte[]> letter =
        new ProducerRecord<>(topic, null, System.currentTimeMillis(), cut(key), cut(value));
    Headers headers = letter.headers();
    copy(context.headers(), headers);
    set(headers, DeadLetterHeader.STAGE, STAGE);
    set(headers, DeadLetterHeader.REASON, reason);
    set(headers, DeadLetterHeader.EXCEPTION, exception.getClass().getName());
    set(headers, DeadLetterHeader.MESSAGE, String.valueOf(exception.getMessage()));
    set(headers, DeadLetterHeader.STACKTRACE, stackTrace(exception));
    set(headers, DeadLetterHeader.TOPIC, context.topic());
    set(headers, DeadLetterHeader.PARTITION, String.valueOf(context.partition()));
    set(headers, DeadLetterHeader.OFFSET, String.valueOf(context.offset()));
    if (value != null) {
      set(headers, DeadLetterHeader.RAW_SIZE, String.valueOf(value.length));
    }
    return List.of(letter);
  }

  private static String reason(Exception exception) {
    return exception instanceof PoisonRecord poison
        ? poison.reason()
        : PoisonRecord.ENRICHMENT_FAILED;
  }

  private static void copy(Headers from, Headers to) {
    int copied = 0;
    for (Header header : from) {
      boolean fits = header.value() == null || header.value().length <= MAX_HEADER_BYTES;
      if (fits && copied < MAX_HEADERS) {
        to.add(header);
        copied++;
      }
    }
  }

  private static void set(Headers headers, String name, String value) {
    byte[] bytes = RecordHeaderSet.utf8(value);
    headers.remove(name);
    headers.add(
        name, bytes.length <= MAX_HEADER_BYTES ? bytes : Arrays.copyOf(bytes, MAX_HEADER_BYTES));
  }

  private static byte[] cut(byte[] bytes) {
    return bytes == null || bytes.length <= MAX_VALUE_BYTES
        ? bytes
        : Arrays.copyOf(bytes, MAX_VALUE_BYTES);
  }

  private static String stackTrace(Exception exception) {
    StringWriter text = new StringWriter();
    exception.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
