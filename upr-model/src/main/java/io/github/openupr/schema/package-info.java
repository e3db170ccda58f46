/** The JSON Schemas of what this library reads and writes as JSON. */
@NullMarked
package io.github.openupr.schema;

import org.jspecify.annotations.NullMarked;
