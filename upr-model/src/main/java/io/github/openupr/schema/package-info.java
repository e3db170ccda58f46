/**
 * The JSON Schemas of what this library reads and writes as JSON: {@link UprSchema} gives their text. They are part of the
 * jar and, with the codelists, of a zip for applications in other languages ({@code upr-model}, classifier {@code schema}).
 */
@NullMarked
package io.github.openupr.schema;

import org.jspecify.annotations.NullMarked;
