"""The program in a real window, driven by keyboard and seen through AT-SPI."""
