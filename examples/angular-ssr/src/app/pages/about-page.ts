import { Component } from '@angular/core';

@Component({ selector: 'app-about-page', template: '<h1>About</h1>' })
export class AboutPage {}
