// Werkafspraken
