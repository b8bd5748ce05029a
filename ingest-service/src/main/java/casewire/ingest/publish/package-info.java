/** Articles and their file's receipt go to Kafka in one transaction; then the file moves. */
package casewire.ingest.publish;
