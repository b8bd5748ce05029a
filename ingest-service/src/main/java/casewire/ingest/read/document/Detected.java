package casewire.ingest.read.document;

import java.nio.charset.Charset;

/**
 * What a document is.
 *
 * @param charset null if its bytes are not text, or say themselves how they are encoded
 */
public record Detected(Format format, Charset charset) {}
