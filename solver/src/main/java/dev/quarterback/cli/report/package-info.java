/** What people and programs are told about problems and plans: key figures, use of centers and carriers, the outlook. */
@NullMarked
package dev.quarterback.cli.report;

import org.jspecify.annotations.NullMarked;
