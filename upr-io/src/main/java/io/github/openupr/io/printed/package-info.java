/** Printed documents as blocks of text in reading order, from plain text, PDF or Word. Internal: nothing here is promised to users. */
@NullMarked
package io.github.openupr.io.printed;

import org.jspecify.annotations.NullMarked;
