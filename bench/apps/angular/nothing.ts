import { Component } from '@angular/core';

/** In the place of the widget, where another hand shows the panel. */
@Component({ selector: 'bench-nothing', template: '' })
export class Nothing {}
