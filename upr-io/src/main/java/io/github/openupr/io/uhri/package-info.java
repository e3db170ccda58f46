/** The Universal Human Rights Index of OHCHR: its JSON and XLSX exports. Internal: no promise is made for it. */
@NullMarked
package io.github.openupr.io.uhri;

import org.jspecify.annotations.NullMarked;
