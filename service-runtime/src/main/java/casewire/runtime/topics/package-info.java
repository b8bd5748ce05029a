/** The one step that creates the pipeline's topics, as a program and as a command of others. */
package casewire.runtime.topics;
