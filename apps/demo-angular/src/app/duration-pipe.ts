import { Pipe, type PipeTransform } from '@angular/core';
import { formatDuration } from '@chathub-demo/kit';

/** Milliseconds as people say them. */
@Pipe({ name: 'duration' })
export class DurationPipe implements PipeTransform {
  transform = formatDuration;
}
