/** A host made of the pages that are awkward for whoever adds to them. It knows of no plugin. */
package cn.example.pages;
