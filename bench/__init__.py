"""Speed beside other libraries, as ratios of runs taken in turn. No part of the bot."""
